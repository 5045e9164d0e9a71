// SPDX-License-Identifier: GPL-3.0-or-later
#include "standard.h"

#include <boost/asio.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/beast.hpp>
