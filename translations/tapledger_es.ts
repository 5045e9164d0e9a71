<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Attention</name>
    <message>
        <source>The server is stopped: no taps are recorded.</source>
        <translation>El servidor está detenido: no se registran fichajes.</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>Iniciar el servidor</translation>
    </message>
    <message>
        <source>The database does not answer; taps cannot be recorded. %1</source>
        <translation>La base de datos no responde; no se pueden registrar fichajes. %1</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Abrir los ajustes</translation>
    </message>
    <message>
        <source>No server writes this ledger now: no taps are recorded.</source>
        <translation>Ningún servidor escribe ahora en este libro: no se registran fichajes.</translation>
    </message>
    <message>
        <source>%1 is silent; an alert is open since %2.</source>
        <translation>%1 no da señal; hay una alerta sin resolver desde %2.</translation>
    </message>
    <message>
        <source>Since %1, unusually many taps are of cards that nobody knows.</source>
        <translation>Desde %1 hay un número inusual de fichajes con tarjetas que nadie conoce.</translation>
    </message>
    <message>
        <source>A verification found the ledger altered (%1).</source>
        <translation>Una verificación encontró alterado el libro de registro (%1).</translation>
    </message>
    <message>
        <source>No taps since %1, at a time that usually has some.</source>
        <translation>No hay fichajes desde %1, a una hora en que suele haberlos.</translation>
    </message>
    <message>
        <source>Since %1, little disk space is left.</source>
        <translation>Desde %1 queda poco espacio en disco.</translation>
    </message>
    <message>
        <source>Open ledger</source>
        <translation>Abrir el libro de registro</translation>
    </message>
    <message>
        <source>Open alerts</source>
        <translation>Abrir las alertas</translation>
    </message>
    <message>
        <source>Other machines can connect without TLS: keys and taps can be read on the network.</source>
        <translation>Otros equipos pueden conectarse sin TLS: las claves y los fichajes se pueden leer en la red.</translation>
    </message>
    <message>
        <source>Set up TLS</source>
        <translation>Configurar TLS</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more alert(s) are open.</source>
        <translation>
            <numerusform>Hay %Ln alerta más sin resolver.</numerusform>
            <numerusform>Hay %Ln alertas más sin resolver.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) are offline: %1</source>
        <translation>
            <numerusform>%Ln dispositivo está fuera de línea: %1</numerusform>
            <numerusform>%Ln dispositivos están fuera de línea: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open devices</source>
        <translation>Abrir los dispositivos</translation>
    </message>
    <message>
        <source>There is no user yet: whoever sits here may do everything.</source>
        <translation>Todavía no hay ningún usuario: quien se siente aquí puede hacerlo todo.</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Añadir un usuario</translation>
    </message>
    <message>
        <source>No device may send taps yet.</source>
        <translation>Ningún dispositivo puede enviar fichajes todavía.</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>Añadir un dispositivo</translation>
    </message>
    <message>
        <source>There are no people yet.</source>
        <translation>Todavía no hay personas.</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Añadir personas</translation>
    </message>
    <message>
        <source>Nobody has a card yet.</source>
        <translation>Nadie tiene tarjeta todavía.</translation>
    </message>
    <message>
        <source>Issue cards</source>
        <translation>Emitir tarjetas</translation>
    </message>
    <message numerus="yes">
        <source>Maintenance of %Ln device(s) is due: %1</source>
        <translation>
            <numerusform>Está pendiente el mantenimiento de %Ln dispositivo: %1</numerusform>
            <numerusform>Está pendiente el mantenimiento de %Ln dispositivos: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1, the ledger is not what was signed. No taps are recorded until that is accepted.</source>
        <translation>Desde %1, el libro no coincide con lo que se firmó. No se registran fichajes hasta que se acepte.</translation>
    </message>
    <message>
        <source>Since %1, no checkpoints of the ledger are signed.</source>
        <translation>Desde %1 no se firman puntos de control del libro.</translation>
    </message>
    <message>
        <source>The database does not answer. Taps are kept on this machine and recorded when it is back; %1 wait.</source>
        <translation>La base de datos no responde. Los fichajes se guardan en este equipo y se registran cuando vuelva; %1 esperan.</translation>
    </message>
    <message>
        <source>Since %1, taps wait on the server&apos;s disk to be recorded.</source>
        <translation>Desde %1, hay fichajes en el disco del servidor a la espera de ser registrados.</translation>
    </message>
    <message>
        <source>Taps that waited on the server&apos;s disk could not all be read (%1).</source>
        <translation>No se pudieron leer todos los fichajes que esperaban en el disco del servidor (%1).</translation>
    </message>
    <message>
        <source>Since %2, no checkpoints arrive at: %1.</source>
        <translation>Desde %2 no llegan puntos de control a: %1.</translation>
    </message>
    <message>
        <source>The %1 refuses the ledger as contradicting what it saw before (%2).</source>
        <translation>El libro es rechazado porque contradice lo visto antes: %1 (%2).</translation>
    </message>
    <message>
        <source>Since %1, no backup could be made.</source>
        <translation>Desde %1 no se pudo hacer ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>Since %1, not everything could be removed that is kept too long.</source>
        <translation>Desde %1 no se pudo eliminar todo lo que se conserva demasiado tiempo.</translation>
    </message>
    <message>
        <source>The ledger is not what was signed. Nothing is recorded until somebody has seen to it.</source>
        <translation>El libro no coincide con lo que se firmó. No se registra nada hasta que alguien se ocupe de ello.</translation>
    </message>
    <message>
        <source>Open checkpoints</source>
        <translation>Abrir los puntos de control</translation>
    </message>
    <message>
        <source>Since %1, the database refused taps.</source>
        <translation>Desde %1, la base de datos rechaza fichajes.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Alert acknowledged</source>
        <translation>Alerta confirmada</translation>
    </message>
    <message>
        <source>Card issued</source>
        <translation>Tarjeta emitida</translation>
    </message>
    <message>
        <source>Card deactivated</source>
        <translation>Tarjeta desactivada</translation>
    </message>
    <message>
        <source>Device added</source>
        <translation>Dispositivo añadido</translation>
    </message>
    <message>
        <source>Device changed</source>
        <translation>Dispositivo modificado</translation>
    </message>
    <message>
        <source>New key for a device</source>
        <translation>Clave nueva para un dispositivo</translation>
    </message>
    <message>
        <source>Device removed</source>
        <translation>Dispositivo quitado</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Persona añadida</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>Persona modificada</translation>
    </message>
    <message>
        <source>Token added</source>
        <translation>Token añadido</translation>
    </message>
    <message>
        <source>Token revoked</source>
        <translation>Token revocado</translation>
    </message>
    <message>
        <source>User added</source>
        <translation>Usuario añadido</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Contraseña cambiada</translation>
    </message>
    <message>
        <source>User removed</source>
        <translation>Usuario quitado</translation>
    </message>
    <message>
        <source>Role of a user changed</source>
        <translation>Rol de un usuario cambiado</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Línea de órdenes</translation>
    </message>
    <message>
        <source>HTTP interface</source>
        <translation>Interfaz HTTP</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Consola</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Allowed addresses</source>
        <translation>Direcciones permitidas</translation>
    </message>
    <message>
        <source>API key begins with</source>
        <translation>La clave API empieza por</translation>
    </message>
    <message>
        <source>Card type</source>
        <translation>Tipo de tarjeta</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>ID de dispositivo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Empleado</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>Número de empleado</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>Número de registro</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Habilitado</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitida</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Old key is good until</source>
        <translation>La clave anterior vale hasta</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clave pública</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Token begins with</source>
        <translation>El token empieza por</translation>
    </message>
    <message>
        <source>Card numbers</source>
        <translation>Números de tarjeta</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Signing key of a device added</source>
        <translation>Clave de firma de un dispositivo añadida</translation>
    </message>
    <message>
        <source>Signing key of a device removed</source>
        <translation>Clave de firma de un dispositivo quitada</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Ajustes cambiados</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>Confirmada por</translation>
    </message>
    <message>
        <source>Installed on</source>
        <translation>Instalado el</translation>
    </message>
    <message>
        <source>Last maintained on</source>
        <translation>Último mantenimiento el</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Dirección MAC</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Signing key of the ledger added</source>
        <translation>Clave de firma del libro añadida</translation>
    </message>
    <message>
        <source>Signing key of the ledger retired</source>
        <translation>Clave de firma del libro retirada</translation>
    </message>
    <message>
        <source>Payloads erased</source>
        <translation>Contenidos borrados</translation>
    </message>
    <message>
        <source>Ledger begun anew after a restore</source>
        <translation>Libro iniciado de nuevo tras una restauración</translation>
    </message>
    <message>
        <source>Old alerts removed</source>
        <translation>Alertas antiguas eliminadas</translation>
    </message>
    <message>
        <source>Everything about a person exported</source>
        <translation>Exportado todo lo de una persona</translation>
    </message>
    <message>
        <source>Old refused taps removed</source>
        <translation>Fichajes rechazados antiguos eliminados</translation>
    </message>
    <message>
        <source>Retention applied</source>
        <translation>Plazos de conservación aplicados</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>somebody no longer listed</source>
        <translation>alguien que ya no figura</translation>
    </message>
    <message>
        <source>Gates refused it %1× in the last 30 days, last at %2.</source>
        <translation>Las puertas la rechazaron %1× en los últimos 30 días, la última vez en %2.</translation>
    </message>
    <message>
        <source>This card is free</source>
        <translation>Esta tarjeta está libre</translation>
    </message>
    <message>
        <source>Nobody has had it yet.</source>
        <translation>Nadie la ha tenido todavía.</translation>
    </message>
    <message>
        <source>This card is free, and was tried at a gate</source>
        <translation>Esta tarjeta está libre y se probó en una puerta</translation>
    </message>
    <message>
        <source>It was %1&apos;s until %2 (%3).</source>
        <translation>Fue de %1 hasta el %2 (%3).</translation>
    </message>
    <message>
        <source>This card is inactive, and free</source>
        <translation>Esta tarjeta está inactiva y libre</translation>
    </message>
    <message>
        <source>This card was reported missing</source>
        <translation>Esta tarjeta se notificó como perdida</translation>
    </message>
    <message>
        <source>%1 Whoever brought it may tell where it was found.</source>
        <translation>%1 Quien la haya traído puede decir dónde se encontró.</translation>
    </message>
    <message>
        <source>It is theirs, but has expired</source>
        <translation>Es suya, pero ha caducado</translation>
    </message>
    <message>
        <source>It expired on %1; gates refuse it. Give it a new expiry date, or another card.</source>
        <translation>Caducó el %1; las puertas la rechazan. Póngale una nueva fecha de caducidad o dé otra tarjeta.</translation>
    </message>
    <message>
        <source>It is theirs already</source>
        <translation>Ya es suya</translation>
    </message>
    <message>
        <source>They have had it since %1. There is nothing to do.</source>
        <translation>La tiene desde el %1. No hay nada que hacer.</translation>
    </message>
    <message>
        <source>This card is %1&apos;s, who has left</source>
        <translation>Esta tarjeta es de %1, que dejó la empresa</translation>
    </message>
    <message>
        <source>Gates refuse it. It can be given to somebody else.</source>
        <translation>Las puertas la rechazan. Se puede dar a otra persona.</translation>
    </message>
    <message>
        <source>This card is %1&apos;s, and has expired</source>
        <translation>Esta tarjeta es de %1 y ha caducado</translation>
    </message>
    <message>
        <source>It expired on %1; gates refuse it.</source>
        <translation>Caducó el %1; las puertas la rechazan.</translation>
    </message>
    <message>
        <source>This card belongs to %1</source>
        <translation>Esta tarjeta pertenece a %1</translation>
    </message>
    <message>
        <source>Taking it away leaves them without a card.</source>
        <translation>Si se le quita, se queda sin tarjeta.</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Sustituida</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Anulada: %1</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válida</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdida</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Estropeada</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>Robada</translation>
    </message>
    <message>
        <source>Left the company</source>
        <translation>Dejó la empresa</translation>
    </message>
    <message>
        <source>MIFARE</source>
        <translation>MIFARE</translation>
    </message>
    <message>
        <source>DESFire</source>
        <translation>DESFire</translation>
    </message>
    <message>
        <source>EM4100</source>
        <translation>EM4100</translation>
    </message>
    <message>
        <source>HID</source>
        <translation>HID</translation>
    </message>
    <message>
        <source>NTAG</source>
        <translation>NTAG</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>Disabled</source>
        <translation>Deshabilitado</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Sin señal</translation>
    </message>
    <message>
        <source>Never heard of</source>
        <translation>Nunca ha dado señal</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 de retraso</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>%1 de adelanto</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Semanal</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensual</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Trimestral</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Anual</translation>
    </message>
    <message>
        <source>Due since %1</source>
        <translation>Pendiente desde el %1</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Controlador</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Hexadecimal bytes</source>
        <translation>Bytes hexadecimales</translation>
    </message>
    <message>
        <source>Hexadecimal bytes, last one first</source>
        <translation>Bytes hexadecimales, el último primero</translation>
    </message>
    <message>
        <source>One decimal number</source>
        <translation>Un número decimal</translation>
    </message>
    <message>
        <source>Wiegand 26: facility,number</source>
        <translation>Wiegand 26: instalación,número</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The database, or another part, does not answer or is busy. Try again in a moment.</source>
        <translation>La base de datos, u otra parte, no responde o está ocupada. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The database can be read but not changed.</source>
        <translation>La base de datos se puede leer, pero no modificar.</translation>
    </message>
    <message>
        <source>The disk of the database is full. Make room on it.</source>
        <translation>El disco de la base de datos está lleno. Libere espacio en él.</translation>
    </message>
    <message>
        <source>The database is of a newer version of this program. Update the program.</source>
        <translation>La base de datos es de una versión más nueva de este programa. Actualice el programa.</translation>
    </message>
    <message>
        <source>The database belongs to another program.</source>
        <translation>La base de datos pertenece a otro programa.</translation>
    </message>
    <message>
        <source>The database is damaged. Restore a backup.</source>
        <translation>La base de datos está dañada. Restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>The system or the database refuses the access.</source>
        <translation>El sistema o la base de datos deniega el acceso.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask an administrator.</source>
        <translation>Su rol no permite esto. Pídaselo a un administrador.</translation>
    </message>
    <message>
        <source>Another program writes this ledger.</source>
        <translation>Otro programa escribe en este libro.</translation>
    </message>
    <message>
        <source>Something failed that should not. Try again.</source>
        <translation>Falló algo que no debería fallar. Inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Not as the format requires</source>
        <translation>No es como exige el formato</translation>
    </message>
    <message>
        <source>The beginning is missing</source>
        <translation>Falta el principio</translation>
    </message>
    <message>
        <source>Entries are missing</source>
        <translation>Faltan asientos</translation>
    </message>
    <message>
        <source>A number twice</source>
        <translation>Un número repetido</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Fuera de orden</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Two writers</source>
        <translation>Dos escritores</translation>
    </message>
    <message>
        <source>Recorded late</source>
        <translation>Registrado tarde</translation>
    </message>
    <message>
        <source>Payload erased</source>
        <translation>Contenido borrado</translation>
    </message>
    <message>
        <source>Recorded out of order</source>
        <translation>Registrado fuera de orden</translation>
    </message>
    <message>
        <source>A tap from the future</source>
        <translation>Un fichaje del futuro</translation>
    </message>
    <message>
        <source>Entry %1: %2 is not as the format requires.</source>
        <translation>Asiento %1: %2 no es como exige el formato.</translation>
    </message>
    <message>
        <source>The ledger begins with entry %1 instead of %2. Entries missing: %3.</source>
        <translation>El libro empieza por el asiento %1 en lugar del %2. Asientos que faltan: %3.</translation>
    </message>
    <message>
        <source>Between the entries %1 and %2 some are missing: %3.</source>
        <translation>Entre los asientos %1 y %2 faltan algunos: %3.</translation>
    </message>
    <message>
        <source>Two entries have the number %1.</source>
        <translation>Dos asientos tienen el número %1.</translation>
    </message>
    <message>
        <source>Entry %1 stands after entry %2.</source>
        <translation>El asiento %1 está después del asiento %2.</translation>
    </message>
    <message>
        <source>Entry %1 does not follow from the one before: it, or the hash of entry %2, was altered.</source>
        <translation>El asiento %1 no se deriva del anterior: se alteró este o el hash del asiento %2.</translation>
    </message>
    <message>
        <source>Entry %1 continues entry %2: two writers were at work.</source>
        <translation>El asiento %1 continúa el asiento %2: hubo dos escritores.</translation>
    </message>
    <message>
        <source>Entry %1 was received %2 after it was scanned.</source>
        <translation>El asiento %1 se recibió %2 después de leerse.</translation>
    </message>
    <message>
        <source>Entry %1: the payload was erased, its hash kept.</source>
        <translation>Asiento %1: se borró el contenido y se conservó su hash.</translation>
    </message>
    <message>
        <source>Entry %1 was received %2 before an earlier entry.</source>
        <translation>El asiento %1 se recibió %2 antes que un asiento anterior.</translation>
    </message>
    <message>
        <source>Entry %1 was scanned %2 after it was received.</source>
        <translation>El asiento %1 se leyó %2 después de recibirse.</translation>
    </message>
    <message>
        <source>Too few witnesses</source>
        <translation>Muy pocos testigos</translation>
    </message>
    <message>
        <source>Entry %1 is not the one that was signed: this very entry was altered.</source>
        <translation>El asiento %1 no es el que se firmó: este mismo asiento fue alterado.</translation>
    </message>
    <message>
        <source>A checkpoint of %1 entries cannot be relied on (%2).</source>
        <translation>No se puede confiar en un punto de control de %1 asientos (%2).</translation>
    </message>
    <message>
        <source>The first %1 entries are not those that were signed.</source>
        <translation>Los primeros %1 asientos no son los que se firmaron.</translation>
    </message>
    <message>
        <source>The checkpoint of %1 entries could not be compared: entries before it are missing or damaged.</source>
        <translation>El punto de control de %1 asientos no se pudo comparar: faltan asientos anteriores o están dañados.</translation>
    </message>
    <message>
        <source>Something among the entries %1 to %2 was altered, removed or added after it had been signed.</source>
        <translation>Algo entre los asientos %1 y %2 se alteró, quitó o añadió después de firmarse.</translation>
    </message>
    <message>
        <source>The newest entries, from %1 on, are missing, though they were signed: %2.</source>
        <translation>Faltan los asientos más recientes, desde el %1, aunque estaban firmados: %2.</translation>
    </message>
    <message>
        <source>The whole database is an earlier state: entries from %1 on were signed and are missing: %2.</source>
        <translation>Toda la base de datos es un estado anterior: los asientos desde el %1 estaban firmados y faltan: %2.</translation>
    </message>
    <message>
        <source>Two genuine checkpoints contradict each other at %1 entries: whoever holds the key signed two histories. Keep both; together they are the proof.</source>
        <translation>Dos puntos de control auténticos se contradicen en %1 asientos: quien tiene la clave firmó dos historias. Conserve ambos; juntos son la prueba.</translation>
    </message>
    <message>
        <source>The checkpoint of %1 entries is known outside, but is no longer stored here.</source>
        <translation>El punto de control de %1 asientos se conoce fuera, pero ya no se guarda aquí.</translation>
    </message>
    <message>
        <source>A checkpoint does not prove that the ledger of %1 entries begins with the one of %2.</source>
        <translation>Un punto de control no prueba que el libro de %1 asientos empiece con el de %2.</translation>
    </message>
    <message>
        <source>The checkpoint of %1 entries was confirmed by %2 witnesses; %3 are required.</source>
        <translation>El punto de control de %1 asientos fue confirmado por %2 testigos; se necesitan %3.</translation>
    </message>
    <message>
        <source>The timestamp of the checkpoint of %1 entries is not genuine, or belongs to another one.</source>
        <translation>El sello de tiempo del punto de control de %1 asientos no es auténtico o es de otro.</translation>
    </message>
    <message>
        <source>There is no valid checkpoint: nothing shows that the ledger was not rewritten.</source>
        <translation>No hay ningún punto de control válido: nada muestra que el libro no se haya reescrito.</translation>
    </message>
    <message>
        <source>After %1 entries the next %2 were not signed, though every %3 should be.</source>
        <translation>Tras %1 asientos no se firmaron los %2 siguientes, aunque debería firmarse cada %3.</translation>
    </message>
    <message>
        <source>The newest checkpoint is older than was promised: signing has stopped.</source>
        <translation>El último punto de control es más antiguo de lo prometido: la firma se ha detenido.</translation>
    </message>
    <message>
        <source>The entries from %1 on are covered by no checkpoint from outside yet: %2.</source>
        <translation>Los asientos desde el %1 no están cubiertos aún por un punto de control de fuera: %2.</translation>
    </message>
    <message>
        <source>Entry %1 is missing, though somebody holds a valid receipt for it.</source>
        <translation>Falta el asiento %1, aunque alguien tiene un recibo válido de él.</translation>
    </message>
    <message>
        <source>Entry %1 is not what its receipt says.</source>
        <translation>El asiento %1 no es lo que dice su recibo.</translation>
    </message>
    <message>
        <source>Entry %1 claims a time at which it cannot have been received.</source>
        <translation>El asiento %1 indica una hora a la que no pudo recibirse.</translation>
    </message>
    <message>
        <source>Entry %1 bears a signature that the device %2 did not make.</source>
        <translation>El asiento %1 lleva una firma que el dispositivo %2 no hizo.</translation>
    </message>
    <message>
        <source>Entry %1 was recorded with another key of the device %2 than the registered one.</source>
        <translation>El asiento %1 se registró con otra clave del dispositivo %2 que la inscrita.</translation>
    </message>
    <message>
        <source>Entry %1 is signed by the device %2, whose key is not known here.</source>
        <translation>El asiento %1 está firmado por el dispositivo %2, cuya clave no se conoce aquí.</translation>
    </message>
    <message>
        <source>This ledger continues %1, of which %2 entries were restored from a backup.</source>
        <translation>Este libro continúa %1, del que se restauraron %2 asientos de una copia de seguridad.</translation>
    </message>
    <message>
        <source>Wrong list of fingerprints</source>
        <translation>Lista de huellas errónea</translation>
    </message>
    <message>
        <source>A checkpoint is not genuine</source>
        <translation>Un punto de control no es auténtico</translation>
    </message>
    <message>
        <source>Not what was signed</source>
        <translation>No es lo que se firmó</translation>
    </message>
    <message>
        <source>A checkpoint could not be compared</source>
        <translation>Un punto de control no se pudo comparar</translation>
    </message>
    <message>
        <source>Changed after it was signed</source>
        <translation>Cambiado después de firmarse</translation>
    </message>
    <message>
        <source>The newest entries are missing</source>
        <translation>Faltan los asientos más recientes</translation>
    </message>
    <message>
        <source>Set back to an earlier state</source>
        <translation>Devuelto a un estado anterior</translation>
    </message>
    <message>
        <source>Two signed histories</source>
        <translation>Dos historias firmadas</translation>
    </message>
    <message>
        <source>A checkpoint was deleted</source>
        <translation>Se borró un punto de control</translation>
    </message>
    <message>
        <source>A wrong proof</source>
        <translation>Una prueba errónea</translation>
    </message>
    <message>
        <source>A timestamp is not genuine</source>
        <translation>Un sello de tiempo no es auténtico</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Nada con que comparar</translation>
    </message>
    <message>
        <source>Not signed for too long</source>
        <translation>Demasiado tiempo sin firmar</translation>
    </message>
    <message>
        <source>Signing has stopped</source>
        <translation>La firma se ha detenido</translation>
    </message>
    <message>
        <source>Not covered from outside yet</source>
        <translation>Aún sin cobertura de fuera</translation>
    </message>
    <message>
        <source>A receipt proves nothing</source>
        <translation>Un recibo no prueba nada</translation>
    </message>
    <message>
        <source>An entry with a receipt is missing</source>
        <translation>Falta un asiento con recibo</translation>
    </message>
    <message>
        <source>Not what the receipt says</source>
        <translation>No es lo que dice el recibo</translation>
    </message>
    <message>
        <source>A time that cannot be</source>
        <translation>Una hora imposible</translation>
    </message>
    <message>
        <source>Not signed by the device</source>
        <translation>No firmado por el dispositivo</translation>
    </message>
    <message>
        <source>A device&apos;s key was swapped</source>
        <translation>Se cambió la clave de un dispositivo</translation>
    </message>
    <message>
        <source>A device&apos;s key is not known</source>
        <translation>No se conoce la clave de un dispositivo</translation>
    </message>
    <message>
        <source>Continues a restored ledger</source>
        <translation>Continúa un libro restaurado</translation>
    </message>
</context>
<context>
    <name>PeopleColumns</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Dejó la empresa</translation>
    </message>
    <message>
        <source>Card expired</source>
        <translation>Tarjeta caducada</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>En activo</translation>
    </message>
    <message>
        <source>The card expires on %1</source>
        <translation>La tarjeta caduca el %1</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>Deactivate card</source>
        <translation>Desactivar la tarjeta</translation>
    </message>
    <message>
        <source>Card %1 of %2 stops working at every gate at once. Its history stays, and it can be issued again.</source>
        <translation>La tarjeta %1 de %2 deja de funcionar de inmediato en todas las puertas. Su historial se conserva y se puede volver a emitir.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>It does not expire</source>
        <translation>No caduca</translation>
    </message>
    <message>
        <source>Set expiry</source>
        <translation>Fijar la caducidad</translation>
    </message>
    <message>
        <source>Until when card %1 of %2 opens gates, the last day included.</source>
        <translation>Hasta cuándo abre puertas la tarjeta %1 de %2, último día incluido.</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Ú&amp;ltimo día</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Dejó la empresa</translation>
    </message>
    <message>
        <source>%1 is listed as having left, and gates refuse them at once. Entries in the ledger stay.</source>
        <translation>Figurará que %1 dejó la empresa y las puertas rechazarán su tarjeta de inmediato. Los asientos del libro se conservan.</translation>
    </message>
    <message>
        <source>&amp;End card %1 too, so that it can be given to somebody else</source>
        <translation>A&amp;nular también la tarjeta %1, para poder darla a otra persona</translation>
    </message>
    <message>
        <source>The card is valid until it is deactivated</source>
        <translation>La tarjeta vale hasta que se desactive</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Tapledger</source>
        <translation>Tapledger</translation>
    </message>
    <message>
        <source>RFID timekeeping: the console, with the server inside</source>
        <translation>Control horario por RFID: la consola, con el servidor dentro</translation>
    </message>
    <message>
        <source>Folder of the embedded store</source>
        <translation>Carpeta del almacén integrado</translation>
    </message>
    <message>
        <source>postgresql://USER@HOST/DATABASE, or a file</source>
        <translation>postgresql://USUARIO@HOST/BASE_DE_DATOS, o un archivo</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>Archivo de configuración</translation>
    </message>
    <message>
        <source>Show it at work with made-up people</source>
        <translation>Mostrarlo en funcionamiento con personas inventadas</translation>
    </message>
    <message>
        <source>Open at this page</source>
        <translation>Abrir en esta página</translation>
    </message>
    <message>
        <source>Only show a PostgreSQL database that another machine&apos;s server writes</source>
        <translation>Solo mostrar una base de datos PostgreSQL en la que escribe el servidor de otro equipo</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Receipt for entry %1</source>
        <translation>Recibo del asiento %1</translation>
    </message>
    <message>
        <source>The time ledger named below holds this tap. Keep this sheet: with it the entry can be proved, even against the owner of the ledger.</source>
        <translation>El libro horario indicado abajo contiene este fichaje. Conserve esta hoja: con ella se puede probar el asiento, incluso frente al dueño del libro.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Time of the tap</source>
        <translation>Hora del fichaje</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Puerta</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Libro de registro</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>%1 of %2 signed entries</source>
        <translation>%1 de %2 asientos firmados</translation>
    </message>
    <message>
        <source>The code holds the whole receipt:</source>
        <translation>El código contiene el recibo completo:</translation>
    </message>
    <message>
        <source>The signed checkpoint</source>
        <translation>El punto de control firmado</translation>
    </message>
    <message>
        <source>To check it, give the text of the code, or the receipt&apos;s file, with the key ring of this ledger to tapledger-verify or to “tapledgerd verify-receipt”. Neither needs the server or its database.</source>
        <translation>Para comprobarlo, dé el texto del código, o el archivo del recibo, junto con el llavero de este libro a tapledger-verify o a «tapledgerd verify-receipt». Ninguno necesita el servidor ni su base de datos.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>there is no alert %1</source>
        <translation>no existe la alerta %1</translation>
    </message>
    <message>
        <source>the file has no column %1; its first line must name the columns</source>
        <translation>el archivo no tiene la columna %1; su primera línea debe nombrar las columnas</translation>
    </message>
    <message>
        <source>the import was stopped; nothing has changed</source>
        <translation>la importación se detuvo; no ha cambiado nada</translation>
    </message>
    <message>
        <source>%1 %2 stands in line %3 already</source>
        <translation>%1 %2 ya está en la línea %3</translation>
    </message>
    <message>
        <source>expires_at &quot;%1&quot; is neither a date (2027-01-31) nor a time with offset (2027-01-31T18:00:00+01:00)</source>
        <translation>expires_at «%1» no es una fecha (2027-01-31) ni una hora con desfase (2027-01-31T18:00:00+01:00)</translation>
    </message>
    <message>
        <source>people are kept by another system in this database; import them there, not here</source>
        <translation>en esta base de datos otro sistema administra a las personas; impórtelas allí, no aquí</translation>
    </message>
    <message>
        <source>employee_number is empty</source>
        <translation>falta el número de empleado</translation>
    </message>
    <message>
        <source>a MAC address has six bytes in hex, such as 00:1b:44:11:3a:b7</source>
        <translation>una dirección MAC tiene seis bytes en hexadecimal, como 00:1b:44:11:3a:b7</translation>
    </message>
    <message>
        <source>a serial number is a UTF-8 text of at most 255 characters</source>
        <translation>un número de serie es un texto UTF-8 de 255 caracteres como máximo</translation>
    </message>
    <message>
        <source>the installation date must be a day such as 2026-02-04</source>
        <translation>la fecha de instalación debe ser un día, como 2026-02-04</translation>
    </message>
    <message>
        <source>notes are a UTF-8 text of at most %1 characters</source>
        <translation>las notas son un texto UTF-8 de %1 caracteres como máximo</translation>
    </message>
    <message>
        <source>the maintenance schedule &quot;%1&quot; is not one of %2</source>
        <translation>el plan de mantenimiento «%1» no es uno de estos: %2</translation>
    </message>
    <message>
        <source>with a maintenance schedule, say also when the device was installed or last looked after</source>
        <translation>con un plan de mantenimiento, indique también cuándo se instaló el dispositivo o cuándo se revisó por última vez</translation>
    </message>
    <message>
        <source>a device id has 1 to 64 of the characters A-Z a-z 0-9 . _ -</source>
        <translation>un id de dispositivo tiene de 1 a 64 de los caracteres A-Z a-z 0-9 . _ -</translation>
    </message>
    <message>
        <source>name and location are UTF-8 texts of at most 255 characters</source>
        <translation>el nombre y la ubicación son textos UTF-8 de 255 caracteres como máximo</translation>
    </message>
    <message>
        <source>the type &quot;%1&quot; is not one of %2</source>
        <translation>el tipo «%1» no es uno de estos: %2</translation>
    </message>
    <message>
        <source>the protocol &quot;%1&quot; is not one of %2</source>
        <translation>el protocolo «%1» no es uno de estos: %2</translation>
    </message>
    <message>
        <source>the public key is not the base64 of the 32 bytes of an Ed25519 key</source>
        <translation>la clave pública no es el base64 de los 32 bytes de una clave Ed25519</translation>
    </message>
    <message>
        <source>a device can have at most %1 networks in allowed_ips</source>
        <translation>un dispositivo puede tener como máximo %1 redes permitidas</translation>
    </message>
    <message>
        <source>a certificate&apos;s fingerprint is 64 hex digits: its SHA-256</source>
        <translation>la huella de un certificado son 64 dígitos hexadecimales: su SHA-256</translation>
    </message>
    <message>
        <source>there is no device %1; see the list of devices</source>
        <translation>no existe el dispositivo %1; consulte la lista de dispositivos</translation>
    </message>
    <message>
        <source>the old key can stay good for 0 seconds to 30 days</source>
        <translation>la clave antigua puede seguir siendo válida de 0 segundos a 30 días</translation>
    </message>
    <message>
        <source>somebody else has changed %1 in the meantime; look at what it is now and change it again</source>
        <translation>otra persona ha cambiado %1 entretanto; mire cómo está ahora y cámbielo de nuevo</translation>
    </message>
    <message>
        <source>card %1 or its holder has been given something else since; nothing was undone</source>
        <translation>entretanto la tarjeta %1 o su titular recibió otra cosa; no se deshizo nada</translation>
    </message>
    <message>
        <source>there is no employee with the id %1</source>
        <translation>no existe ninguna persona con el id %1</translation>
    </message>
    <message>
        <source>card %1 has been changed since; nothing was undone</source>
        <translation>la tarjeta %1 ha cambiado entretanto; no se deshizo nada</translation>
    </message>
    <message>
        <source>%1 has left meanwhile; nothing was undone</source>
        <translation>%1 se ha marchado entretanto; no se deshizo nada</translation>
    </message>
    <message>
        <source>the photo is no picture, or has more than 256 KiB</source>
        <translation>la foto no es una imagen o tiene más de 256 KiB</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8</source>
        <translation>%1 no es UTF-8 válido</translation>
    </message>
    <message>
        <source>%1 has more than %2 characters</source>
        <translation>%1 tiene más de %2 caracteres</translation>
    </message>
    <message>
        <source>%1 contains a control character</source>
        <translation>%1 contiene un carácter de control</translation>
    </message>
    <message>
        <source>full_name is empty</source>
        <translation>falta el nombre</translation>
    </message>
    <message>
        <source>card_type &quot;%1&quot; is not one of %2</source>
        <translation>el tipo de tarjeta «%1» no es uno de estos: %2</translation>
    </message>
    <message>
        <source>the reason &quot;%1&quot; is not one of %2</source>
        <translation>el motivo «%1» no es uno de estos: %2</translation>
    </message>
    <message>
        <source>expires_at %1 has passed already</source>
        <translation>la caducidad %1 ya ha pasado</translation>
    </message>
    <message>
        <source>there is no employee with the number %1; add them first</source>
        <translation>no existe ninguna persona con el número %1; añádala primero</translation>
    </message>
    <message>
        <source>%1 is no longer active and cannot be given a card</source>
        <translation>%1 ya no está en activo y no puede recibir una tarjeta</translation>
    </message>
    <message>
        <source>card %1 belongs to %2; reassign it if that is meant</source>
        <translation>la tarjeta %1 es de %2; reasígnela si es lo que quiere</translation>
    </message>
    <message>
        <source>card %1 is not active for anybody</source>
        <translation>la tarjeta %1 no está activa para nadie</translation>
    </message>
    <message>
        <source>the ledger has no entry %1; its last one is %2</source>
        <translation>el libro no tiene el asiento %1; el último es %2</translation>
    </message>
    <message>
        <source>the range ends before it begins; exchange from and to</source>
        <translation>el intervalo termina antes de empezar; intercambie desde y hasta</translation>
    </message>
    <message>
        <source>this log begins with entry %1; what stands before was written by other software and cannot be verified</source>
        <translation>este registro empieza en el asiento %1; lo anterior lo escribió otro software y no se puede verificar</translation>
    </message>
    <message>
        <source>the verification was stopped before it was complete</source>
        <translation>la verificación se detuvo antes de completarse</translation>
    </message>
    <message>
        <source>a password has 10 to 128 characters</source>
        <translation>una contraseña tiene de 10 a 128 caracteres</translation>
    </message>
    <message>
        <source>there is no checkpoint yet; `tapledgerd keys init` makes the keys that sign them</source>
        <translation>todavía no hay ningún punto de control; `tapledgerd keys init` crea las claves que los firman</translation>
    </message>
    <message>
        <source>the ledger has no entries yet</source>
        <translation>el libro no tiene asientos todavía</translation>
    </message>
    <message>
        <source>there is no entry %1</source>
        <translation>no existe el asiento %1</translation>
    </message>
    <message>
        <source>entry %1 was written by other software; this log begins with %2</source>
        <translation>el asiento %1 lo escribió otro software; este registro empieza en %2</translation>
    </message>
    <message>
        <source>a user name has 1 to 64 of the characters a-z 0-9 . _ - @</source>
        <translation>un nombre de usuario tiene de 1 a 64 de los caracteres a-z 0-9 . _ - @</translation>
    </message>
    <message>
        <source>there is no user %1</source>
        <translation>no existe el usuario %1</translation>
    </message>
    <message>
        <source>%1 is the last administrator; make another one first</source>
        <translation>%1 es el último administrador; nombre antes a otro</translation>
    </message>
    <message>
        <source>user name and password do not belong together</source>
        <translation>el nombre de usuario y la contraseña no se corresponden</translation>
    </message>
    <message>
        <source>a token has a name of 1 to 64 characters that tells what it is for</source>
        <translation>un token tiene un nombre de 1 a 64 caracteres que dice para qué sirve</translation>
    </message>
    <message>
        <source>verification %1 is under way; wait for it or cancel it</source>
        <translation>la verificación %1 está en curso; espere o cancélela</translation>
    </message>
    <message>
        <source>there is no verification %1</source>
        <translation>no existe la verificación %1</translation>
    </message>
    <message>
        <source>the card or the employee has an active card mapping already, or there is no such employee; deactivate the old mapping first</source>
        <translation>la tarjeta o la persona ya tiene una asignación activa, o esa persona no existe; desactive antes la asignación anterior</translation>
    </message>
    <message>
        <source>card mapping %1 does not exist or is not active any more</source>
        <translation>la asignación de tarjeta %1 no existe o ya no está activa</translation>
    </message>
    <message>
        <source>there is a device %1 already</source>
        <translation>ya existe un dispositivo %1</translation>
    </message>
    <message>
        <source>there is no device %1; `tapledgerd device list` shows all</source>
        <translation>no existe el dispositivo %1; `tapledgerd device list` los muestra todos</translation>
    </message>
    <message>
        <source>there is no device %1</source>
        <translation>no existe el dispositivo %1</translation>
    </message>
    <message>
        <source>people are kept in another system&apos;s table here; change them there</source>
        <translation>aquí las personas están en la tabla de otro sistema; cámbielas allí</translation>
    </message>
    <message>
        <source>there is a user %1 already</source>
        <translation>ya existe un usuario %1</translation>
    </message>
    <message>
        <source>there is no token %1 that is still valid</source>
        <translation>no existe ningún token %1 que siga siendo válido</translation>
    </message>
    <message>
        <source>the ledger has entries and begins with the genesis hash %1; remove GENESIS_HASH from the configuration</source>
        <translation>el libro tiene asientos y empieza con el hash inicial %1; quite GENESIS_HASH de la configuración</translation>
    </message>
    <message>
        <source>people are kept in this program&apos;s own table; remove the SELECT of employees from the configuration</source>
        <translation>las personas están en la tabla propia de este programa; quite el SELECT de empleados de la configuración</translation>
    </message>
    <message>
        <source>GENESIS_HASH must be 64 lower-case hex digits</source>
        <translation>GENESIS_HASH debe tener 64 dígitos hexadecimales en minúsculas</translation>
    </message>
    <message>
        <source>the tables in %1 are %2; run `tapledgerd db migrate` %3</source>
        <translation>las tablas de %1 no sirven a este programa (%2); ejecute `tapledgerd db migrate` (%3)</translation>
    </message>
    <message>
        <source>of an older version</source>
        <translation>de una versión anterior</translation>
    </message>
    <message>
        <source>with the same database</source>
        <translation>con la misma base de datos</translation>
    </message>
    <message>
        <source>as the owner</source>
        <translation>como propietario</translation>
    </message>
    <message>
        <source>the database must be given as postgresql://…, sqlite:///path or the path of a file</source>
        <translation>la base de datos se indica como postgresql://…, sqlite:///ruta o la ruta de un archivo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no file; write sqlite:///absolute/path</source>
        <translation>«%1» no nombra ningún archivo; escriba sqlite:///ruta/absoluta</translation>
    </message>
    <message>
        <source>there is no database %1; `tapledgerd db migrate` or `tapledgerd serve` with the same --data-dir makes one</source>
        <translation>no existe la base de datos %1; `tapledgerd db migrate` o `tapledgerd serve` con el mismo --data-dir la crea</translation>
    </message>
    <message>
        <source>%1 is a folder; name the database file in it</source>
        <translation>%1 es una carpeta; nombre el archivo de base de datos que contiene</translation>
    </message>
    <message>
        <source>the database %1 cannot be made: %2; check the folder</source>
        <translation>no se puede crear la base de datos %1: %2; revise la carpeta</translation>
    </message>
    <message>
        <source>the database URL cannot be read: %1; write postgresql://user@host:5432/name</source>
        <translation>no se puede leer la URL de la base de datos: %1; escriba postgresql://user@host:5432/name</translation>
    </message>
    <message>
        <source>a field has more than %1 bytes</source>
        <translation>un campo tiene más de %1 bytes</translation>
    </message>
    <message>
        <source>there is a carriage return in the middle of the line; put the field into quotes</source>
        <translation>hay un retorno de carro en medio de la línea; ponga el campo entre comillas</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>there is text after a closing quote; double the quotes inside a field</source>
        <translation>hay texto después de unas comillas de cierre; duplique las comillas dentro de un campo</translation>
    </message>
    <message>
        <source>a quote is opened and never closed</source>
        <translation>unas comillas se abren y no se cierran</translation>
    </message>
    <message>
        <source>the file is larger than %1 MiB</source>
        <translation>el archivo supera los %1 MiB</translation>
    </message>
    <message>
        <source>line %1 is not valid UTF-8; save the file as UTF-8</source>
        <translation>la línea %1 no es UTF-8 válido; guarde el archivo como UTF-8</translation>
    </message>
    <message>
        <source>the file is larger than 1 MiB</source>
        <translation>el archivo supera 1 MiB</translation>
    </message>
    <message>
        <source>it is not valid UTF-8</source>
        <translation>no es UTF-8 válido</translation>
    </message>
    <message>
        <source>a section is written [name]</source>
        <translation>una sección se escribe [nombre]</translation>
    </message>
    <message>
        <source>a setting is written key = value</source>
        <translation>un ajuste se escribe clave = valor</translation>
    </message>
    <message>
        <source>%1 is set a second time</source>
        <translation>%1 está definido por segunda vez</translation>
    </message>
    <message>
        <source>%1 must be one line</source>
        <translation>%1 debe ocupar una sola línea</translation>
    </message>
    <message>
        <source>not a time of the form 2026-02-04T08:05:23Z (a date, a time and an offset from UTC)</source>
        <translation>no es una hora de la forma 2026-02-04T08:05:23Z (fecha, hora y desfase de UTC)</translation>
    </message>
    <message>
        <source>the UID format must be one of hex, hex-reversed, dec, wiegand26</source>
        <translation>el formato del UID debe ser uno de estos: hex, hex-reversed, dec, wiegand26</translation>
    </message>
    <message>
        <source>the card UID must be %1</source>
        <translation>el UID de la tarjeta debe ser así: %1</translation>
    </message>
    <message>
        <source>the configuration file %1 cannot be read: %2</source>
        <translation>no se puede leer el archivo de configuración %1: %2</translation>
    </message>
    <message>
        <source>the configuration file %1 cannot be read</source>
        <translation>no se puede leer el archivo de configuración %1</translation>
    </message>
    <message>
        <source>%1: %2; it can be %3</source>
        <translation>%1: %2; puede ser %3</translation>
    </message>
    <message>
        <source>%1: there is no setting %2; `tapledgerd config` lists them</source>
        <translation>%1: no existe el ajuste %2; `tapledgerd config` los enumera</translation>
    </message>
    <message>
        <source>there is no setting %1; `tapledgerd config` lists them</source>
        <translation>no existe el ajuste %1; `tapledgerd config` los enumera</translation>
    </message>
    <message>
        <source>there is no setting %1</source>
        <translation>no existe el ajuste %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value for it</source>
        <translation>«%1» no es un valor válido</translation>
    </message>
    <message>
        <source>authentication cannot be off while listening on %1; listen on 127.0.0.1 only, or leave authentication on</source>
        <translation>la autenticación no puede estar desactivada mientras se escucha en %1; escuche solo en 127.0.0.1 o deje la autenticación activada</translation>
    </message>
    <message>
        <source>every listener is off; open one of http, tcp and udp</source>
        <translation>todos los puertos de escucha están cerrados; abra uno de http, tcp y udp</translation>
    </message>
    <message>
        <source>the ledger was signed as %1 before; copy the folder `trust` from there to %2</source>
        <translation>el libro se firmaba antes como %1; copie de allí la carpeta `trust` a %2</translation>
    </message>
    <message>
        <source>there is no data folder; name one by --data-dir</source>
        <translation>no hay carpeta de datos; indique una con --data-dir</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an address and port such as 127.0.0.1:8001 or [::1]:8001</source>
        <translation>«%1» no es una dirección con puerto como 127.0.0.1:8001 o [::1]:8001</translation>
    </message>
    <message>
        <source>authentication may be switched off only while every listener is bound to a loopback address such as 127.0.0.1</source>
        <translation>la autenticación solo puede desactivarse mientras todos los puertos de escucha usen una dirección de bucle local como 127.0.0.1</translation>
    </message>
    <message>
        <source>the file %1 cannot be read: %2</source>
        <translation>no se puede leer el archivo %1: %2</translation>
    </message>
    <message>
        <source>the file %1 holds no private key in PEM form without a password</source>
        <translation>el archivo %1 no contiene una clave privada en formato PEM sin contraseña</translation>
    </message>
    <message>
        <source>the file %1 holds no certificate in PEM form</source>
        <translation>el archivo %1 no contiene un certificado en formato PEM</translation>
    </message>
    <message>
        <source>tls.key: the key %1 does not belong to the certificate %2; name the two files that were made together</source>
        <translation>tls.key: la clave %1 no corresponde al certificado %2; indique los dos archivos que se crearon juntos</translation>
    </message>
    <message>
        <source>tls.certificate: the certificate %1 cannot be used: %2; make another one</source>
        <translation>tls.certificate: no se puede usar el certificado %1: %2; cree otro</translation>
    </message>
    <message>
        <source>tls.client_certificates needs tls.client_ca: the file of the authorities that sign them</source>
        <translation>tls.client_certificates necesita tls.client_ca: el archivo de las autoridades que los firman</translation>
    </message>
    <message>
        <source>tls.client_ca: one of the certificates in the file %1 is damaged</source>
        <translation>tls.client_ca: uno de los certificados del archivo %1 está dañado</translation>
    </message>
    <message>
        <source>tls.certificate and tls.key are set together: name both files</source>
        <translation>tls.certificate y tls.key se definen juntos: indique ambos archivos</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a host name nor an IP address</source>
        <translation>«%1» no es un nombre de equipo ni una dirección IP</translation>
    </message>
    <message>
        <source>a certificate needs at least one host name or address</source>
        <translation>un certificado necesita al menos un nombre de equipo o una dirección</translation>
    </message>
    <message>
        <source>the user was removed just now</source>
        <translation>el usuario se acaba de quitar</translation>
    </message>
    <message>
        <source>this certificate is another device&apos;s</source>
        <translation>este certificado es de otro dispositivo</translation>
    </message>
    <message>
        <source>there is an employee with the number %1 already; numbers are unique</source>
        <translation>ya existe una persona con el número %1; los números son únicos</translation>
    </message>
    <message>
        <source>a decimal number of at most 32 bytes, such as 0012345678</source>
        <translation>un número decimal de 32 bytes como máximo, como 0012345678</translation>
    </message>
    <message>
        <source>facility,number with 0-255 and 0-65535, such as 12,34567</source>
        <translation>instalación,número con 0-255 y 0-65535, como 12,34567</translation>
    </message>
    <message>
        <source>1 to 32 bytes as hex, such as 04:3A:B2:C5:D8</source>
        <translation>de 1 a 32 bytes en hexadecimal, como 04:3A:B2:C5:D8</translation>
    </message>
    <message>
        <source>the first user must be an administrator, who can add the others</source>
        <translation>el primer usuario debe ser un administrador, que puede añadir a los demás</translation>
    </message>
    <message>
        <source>the login has ended; log in again</source>
        <translation>la sesión ha terminado; inicie sesión de nuevo</translation>
    </message>
    <message>
        <source>cannot listen on %1 for %2: %3; choose another address or stop the program that uses it</source>
        <translation>no se puede escuchar en %1 para %2: %3; elija otra dirección o detenga el programa que la usa</translation>
    </message>
    <message>
        <source>cannot listen on %1 for UDP: %2; choose another address or stop the program that uses it</source>
        <translation>no se puede escuchar en %1 para UDP: %2; elija otra dirección o detenga el programa que la usa</translation>
    </message>
    <message>
        <source>%1 has gone: %2; try again in a moment</source>
        <translation>%1 se ha ido: %2; inténtelo de nuevo en un momento</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2; %3</source>
        <translation>no se puede conectar con %1: %2; %3</translation>
    </message>
    <message>
        <source>check that the server runs and the address is right</source>
        <translation>compruebe que el servidor funciona y que la dirección es correcta</translation>
    </message>
    <message>
        <source>check the user and password of the URL</source>
        <translation>revise el usuario y la contraseña de la URL</translation>
    </message>
    <message>
        <source>create it with createdb, or name another</source>
        <translation>créela con createdb o indique otra</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>no se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>no se puede leer %1: %2</translation>
    </message>
    <message>
        <source>the database %1 is in use by another program; try again in a moment</source>
        <translation>otro programa está usando la base de datos %1; inténtelo de nuevo en un momento</translation>
    </message>
    <message>
        <source>entry %1 is missing</source>
        <translation>falta el asiento %1</translation>
    </message>
    <message>
        <source>entry %1 was altered, or one before it</source>
        <translation>el asiento %1, o uno anterior, fue alterado</translation>
    </message>
    <message>
        <source>Keyboard reader</source>
        <translation>Lector de teclado</translation>
    </message>
    <message>
        <source>No smart card reader is plugged in.</source>
        <translation>No hay ningún lector de tarjetas inteligentes conectado.</translation>
    </message>
    <message>
        <source>The reader is not plugged in.</source>
        <translation>El lector no está conectado.</translation>
    </message>
    <message>
        <source>The reader was unplugged.</source>
        <translation>El lector se desconectó.</translation>
    </message>
    <message>
        <source>Another program has %1 open, or you may not use serial ports: close that program, or have the administrator add you to the group dialout and log in again.</source>
        <translation>Otro programa tiene abierto %1, o usted no puede usar puertos serie: cierre ese programa o pida al administrador que añada su usuario al grupo dialout e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot do this baud rate, parity or number of bits: set them as the reader&apos;s manual says.</source>
        <translation>%1 no admite esta velocidad en baudios, paridad o número de bits: ajústelos como dice el manual del lector.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: unplug the reader and plug it in again.</source>
        <translation>No se puede abrir %1: desconecte el lector y vuelva a conectarlo.</translation>
    </message>
    <message>
        <source>The smart card service does not run: install pcscd, or start it.</source>
        <translation>El servicio de tarjetas inteligentes no está en marcha: instale pcscd o inícielo.</translation>
    </message>
    <message>
        <source>The smart card service does not answer: %1</source>
        <translation>El servicio de tarjetas inteligentes no responde: %1</translation>
    </message>
    <message>
        <source>another program uses the card: close it and put the card on again</source>
        <translation>otro programa usa la tarjeta: ciérrelo y ponga la tarjeta otra vez</translation>
    </message>
    <message>
        <source>the card does not answer: put it on again, flat and alone</source>
        <translation>la tarjeta no responde: póngala otra vez, plana y sola</translation>
    </message>
    <message>
        <source>the card was taken away too soon: hold it a little longer</source>
        <translation>la tarjeta se retiró demasiado pronto: manténgala un poco más</translation>
    </message>
    <message>
        <source>the card has no UID that this reader can tell: use a contactless card</source>
        <translation>la tarjeta no tiene un UID que este lector pueda indicar: use una tarjeta sin contacto</translation>
    </message>
    <message>
        <source>the card&apos;s UID has %1 bytes instead of 4, 7 or 10: put it on again, flat and alone</source>
        <translation>el UID de la tarjeta tiene %1 bytes en lugar de 4, 7 o 10: póngala otra vez, plana y sola</translation>
    </message>
    <message>
        <source>the reader sent characters that no card number has: check its baud rate and protocol, or the keyboard layout</source>
        <translation>el lector envió caracteres que ningún número de tarjeta tiene: compruebe su velocidad en baudios y su protocolo, o la distribución del teclado</translation>
    </message>
    <message>
        <source>the reader sent &quot;%1&quot;, which is too short for a card number</source>
        <translation>el lector envió &quot;%1&quot;, que es demasiado corto para un número de tarjeta</translation>
    </message>
    <message>
        <source>the reader sent more characters than a card number has</source>
        <translation>el lector envió más caracteres de los que tiene un número de tarjeta</translation>
    </message>
    <message>
        <source>the reader sent &quot;%1&quot;: with its UID format, %2</source>
        <translation>el lector envió &quot;%1&quot;: con su formato de UID, %2</translation>
    </message>
    <message>
        <source>the reader sent half a card number: hold the card on it a little longer</source>
        <translation>el lector envió medio número de tarjeta: mantenga la tarjeta sobre él un poco más</translation>
    </message>
    <message>
        <source>the reader sends more than 64 characters without an end: check its baud rate and protocol</source>
        <translation>el lector envía más de 64 caracteres sin un final: compruebe su velocidad en baudios y su protocolo</translation>
    </message>
    <message>
        <source>the reader sends frames: set its protocol to frames</source>
        <translation>el lector envía tramas: ponga su protocolo en tramas</translation>
    </message>
    <message>
        <source>the reader&apos;s frame is not 10 hex digits and a checksum: check its protocol</source>
        <translation>la trama del lector no consta de 10 dígitos hexadecimales y una suma de comprobación: compruebe su protocolo</translation>
    </message>
    <message>
        <source>the card number came with a wrong checksum: hold the card again</source>
        <translation>el número de tarjeta llegó con una suma de comprobación incorrecta: acerque la tarjeta otra vez</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>address of every listener whose own setting does not name one; shown is the one of HTTP</source>
        <translation>dirección de cada puerto de escucha cuyo propio ajuste no indica ninguna; se muestra la de HTTP</translation>
    </message>
    <message>
        <source>an IP address</source>
        <translation>una dirección IP</translation>
    </message>
    <message>
        <source>where HTTP listens</source>
        <translation>dónde escucha HTTP</translation>
    </message>
    <message>
        <source>ADDR:PORT or off</source>
        <translation>DIRECCIÓN:PUERTO u off</translation>
    </message>
    <message>
        <source>port of HTTP; the address stays</source>
        <translation>puerto de HTTP; la dirección no cambia</translation>
    </message>
    <message>
        <source>0 (any free one) to 65535, or off</source>
        <translation>de 0 (cualquiera libre) a 65535, u off</translation>
    </message>
    <message>
        <source>where JSON lines over TCP are taken</source>
        <translation>dónde se reciben líneas JSON por TCP</translation>
    </message>
    <message>
        <source>port of TCP; the address stays</source>
        <translation>puerto de TCP; la dirección no cambia</translation>
    </message>
    <message>
        <source>where JSON datagrams are taken</source>
        <translation>dónde se reciben datagramas JSON</translation>
    </message>
    <message>
        <source>port of UDP; the address stays</source>
        <translation>puerto de UDP; la dirección no cambia</translation>
    </message>
    <message>
        <source>devices must show their API key; off is allowed only while every listener is on loopback</source>
        <translation>los dispositivos deben mostrar su clave API; off solo se permite mientras todos los puertos de escucha estén en bucle local</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on u off</translation>
    </message>
    <message>
        <source>web pages of other origins that may use the HTTP calls; empty: none</source>
        <translation>páginas web de otros orígenes que pueden usar las llamadas HTTP; vacío: ninguna</translation>
    </message>
    <message>
        <source>origins such as https://hr.example, separated by spaces</source>
        <translation>orígenes como https://hr.example, separados por espacios</translation>
    </message>
    <message>
        <source>certificate of HTTP and TCP, with its chain; empty: they speak plain</source>
        <translation>certificado de HTTP y TCP, con su cadena; vacío: sin cifrar</translation>
    </message>
    <message>
        <source>a PEM file; a relative path starts in the data folder</source>
        <translation>un archivo PEM; una ruta relativa empieza en la carpeta de datos</translation>
    </message>
    <message>
        <source>the certificate&apos;s private key</source>
        <translation>la clave privada del certificado</translation>
    </message>
    <message>
        <source>a PEM file without a password</source>
        <translation>un archivo PEM sin contraseña</translation>
    </message>
    <message>
        <source>certificates of clients: not asked for, checked where one is shown, or required of all</source>
        <translation>certificados de clientes: no se piden, se comprueban si se muestran, o se exigen a todos</translation>
    </message>
    <message>
        <source>off, optional or required</source>
        <translation>off, optional o required</translation>
    </message>
    <message>
        <source>authorities that sign the certificates of clients</source>
        <translation>autoridades que firman los certificados de los clientes</translation>
    </message>
    <message>
        <source>a PEM file</source>
        <translation>un archivo PEM</translation>
    </message>
    <message>
        <source>the store; empty: the file tapledger.db in the data folder</source>
        <translation>el almacén; vacío: el archivo tapledger.db de la carpeta de datos</translation>
    </message>
    <message>
        <source>postgresql://USER@HOST/DATABASE, or the path of a SQLite file</source>
        <translation>postgresql://USER@HOST/DATABASE o la ruta de un archivo SQLite</translation>
    </message>
    <message>
        <source>over another system&apos;s table of people: yields id, employee_number, full_name, department, photo, is_active; empty: guessed from common column names</source>
        <translation>sobre la tabla de personas de otro sistema: da id, employee_number, full_name, department, photo, is_active; vacío: se adivina por nombres de columna habituales</translation>
    </message>
    <message>
        <source>a SELECT</source>
        <translation>un SELECT</translation>
    </message>
    <message>
        <source>taps of one person, device and event type nearer than this are duplicates; 0: of the same instant</source>
        <translation>los fichajes de la misma persona, dispositivo y tipo más próximos que esto son duplicados; 0: los del mismo instante</translation>
    </message>
    <message>
        <source>how far a reader&apos;s clock may be ahead</source>
        <translation>cuánto puede adelantar el reloj de un lector</translation>
    </message>
    <message>
        <source>an older tap is judged by who held the card when it was scanned, a fresher one by who holds it now</source>
        <translation>un fichaje más antiguo se juzga por quién tenía la tarjeta al leerse; uno más reciente, por quién la tiene ahora</translation>
    </message>
    <message>
        <source>what stands before the first entry of a new ledger; empty: 64 zeros</source>
        <translation>lo que precede al primer asiento de un libro nuevo; vacío: 64 ceros</translation>
    </message>
    <message>
        <source>64 lower-case hex digits</source>
        <translation>64 dígitos hexadecimales en minúsculas</translation>
    </message>
    <message>
        <source>signatures of taps: not looked at, checked where the device has a public key, or required of all</source>
        <translation>firmas de los fichajes: no se miran, se comprueban si el dispositivo tiene clave pública, o se exigen a todos</translation>
    </message>
    <message>
        <source>off, on or required</source>
        <translation>off, on o required</translation>
    </message>
    <message>
        <source>public key for devices without one of their own</source>
        <translation>clave pública para los dispositivos sin una propia</translation>
    </message>
    <message>
        <source>the base64 of 32 bytes</source>
        <translation>el base64 de 32 bytes</translation>
    </message>
    <message>
        <source>a device silent for so long is offline</source>
        <translation>un dispositivo callado durante ese tiempo está fuera de línea</translation>
    </message>
    <message>
        <source>live taps of one device</source>
        <translation>fichajes en directo de un dispositivo</translation>
    </message>
    <message>
        <source>0 (no limit) to 1000000</source>
        <translation>de 0 (sin límite) a 1000000</translation>
    </message>
    <message>
        <source>batch requests of one device</source>
        <translation>peticiones por lotes de un dispositivo</translation>
    </message>
    <message>
        <source>size of a tap</source>
        <translation>tamaño de un fichaje</translation>
    </message>
    <message>
        <source>size of a batch</source>
        <translation>tamaño de un lote</translation>
    </message>
    <message>
        <source>size of all batches that are arriving or waiting, together; one always comes in</source>
        <translation>tamaño conjunto de todos los lotes que llegan o esperan; siempre entra uno</translation>
    </message>
    <message>
        <source>taps of a batch</source>
        <translation>fichajes de un lote</translation>
    </message>
    <message>
        <source>size of the headers of an HTTP request</source>
        <translation>tamaño de las cabeceras de una petición HTTP</translation>
    </message>
    <message>
        <source>connections, HTTP and TCP each</source>
        <translation>conexiones, HTTP y TCP por separado</translation>
    </message>
    <message>
        <source>taps of one TCP connection that wait for their answer</source>
        <translation>fichajes de una conexión TCP que esperan su respuesta</translation>
    </message>
    <message>
        <source>time for a request, or the hello on TCP, to arrive</source>
        <translation>tiempo para que llegue una petición, o el saludo por TCP</translation>
    </message>
    <message>
        <source>time for an answer to be fetched</source>
        <translation>tiempo para recoger una respuesta</translation>
    </message>
    <message>
        <source>an HTTP connection idle for so long is closed</source>
        <translation>una conexión HTTP inactiva durante ese tiempo se cierra</translation>
    </message>
    <message>
        <source>a TCP connection idle for so long is closed</source>
        <translation>una conexión TCP inactiva durante ese tiempo se cierra</translation>
    </message>
    <message>
        <source>taps that wait for the ledger before sources stop reading</source>
        <translation>fichajes que esperan al libro antes de que se deje de leer</translation>
    </message>
    <message>
        <source>taps recorded in one transaction</source>
        <translation>fichajes registrados en una transacción</translation>
    </message>
    <message>
        <source>a device offline for so long is an alert</source>
        <translation>un dispositivo fuera de línea durante ese tiempo es una alerta</translation>
    </message>
    <message>
        <source>more taps of unknown cards among those of the last 15 minutes are an alert</source>
        <translation>más fichajes de tarjetas desconocidas entre los de los últimos 15 minutos son una alerta</translation>
    </message>
    <message>
        <source>no taps for so long, where a week ago there were ten, are an alert</source>
        <translation>ningún fichaje durante ese tiempo, cuando hace una semana hubo diez, es una alerta</translation>
    </message>
    <message>
        <source>less room where the data folder is is an alert</source>
        <translation>menos espacio donde está la carpeta de datos es una alerta</translation>
    </message>
    <message>
        <source>0 (never) to 1000000</source>
        <translation>de 0 (nunca) a 1000000</translation>
    </message>
    <message>
        <source>how long refused taps are kept</source>
        <translation>cuánto tiempo se conservan los fichajes rechazados</translation>
    </message>
    <message>
        <source>names the ledger in its checkpoints; this machine&apos;s name unless set</source>
        <translation>nombra el libro en sus puntos de control; si no se indica, el nombre de este equipo</translation>
    </message>
    <message>
        <source>a name without spaces and +</source>
        <translation>un nombre sin espacios ni +</translation>
    </message>
    <message>
        <source>a checkpoint is signed after so many entries</source>
        <translation>se firma un punto de control tras este número de asientos</translation>
    </message>
    <message>
        <source>or so long after an entry that none covers yet</source>
        <translation>o este tiempo después de un asiento que ninguno cubre todavía</translation>
    </message>
    <message>
        <source>how often the newest checkpoint is signed anew while nothing happens</source>
        <translation>cada cuánto se vuelve a firmar el último punto de control mientras no ocurre nada</translation>
    </message>
    <message>
        <source>the least that is logged</source>
        <translation>lo mínimo que se anota</translation>
    </message>
    <message>
        <source>debug, info, warning or error</source>
        <translation>debug, info, warning o error</translation>
    </message>
    <message>
        <source>how a log line looks</source>
        <translation>el aspecto de una línea del registro</translation>
    </message>
    <message>
        <source>text or json</source>
        <translation>text o json</translation>
    </message>
    <message>
        <source>%1 is there already and stays; --force replaces it</source>
        <translation>%1 ya existe y se conserva; --force lo reemplaza</translation>
    </message>
    <message>
        <source>the newest checkpoint covers no such tile</source>
        <translation>el último punto de control no cubre esa tesela</translation>
    </message>
    <message>
        <source>say whose payloads, or from before when</source>
        <translation>indique de quién son los contenidos, o de antes de cuándo</translation>
    </message>
    <message>
        <source>there is no employee %1</source>
        <translation>no existe la persona %1</translation>
    </message>
    <message>
        <source>the reason must have 1 to %1 characters</source>
        <translation>el motivo debe tener de 1 a %1 caracteres</translation>
    </message>
    <message>
        <source>%1 entries are more than %2</source>
        <translation>%1 asientos son más que %2</translation>
    </message>
    <message>
        <source>no checkpoint covers %1 entries</source>
        <translation>ningún punto de control cubre %1 asientos</translation>
    </message>
    <message>
        <source>there is no checkpoint of %1 entries; the next is of %2</source>
        <translation>no existe un punto de control de %1 asientos; el siguiente es de %2</translation>
    </message>
    <message>
        <source>there is no key ring here to check it with; checkpoints of this ledger are signed elsewhere</source>
        <translation>aquí no hay llavero con el que comprobarlo; los puntos de control de este libro se firman en otro lugar</translation>
    </message>
    <message>
        <source>what anyone who may connect can read of the ledger under /ledger/ (C2SP tlog-tiles); entries: cards, gates and times</source>
        <translation>lo que puede leer del libro en /ledger/ quien pueda conectarse (C2SP tlog-tiles); entries: tarjetas, puertas y horas</translation>
    </message>
    <message>
        <source>off, hashes or entries</source>
        <translation>off, hashes o entries</translation>
    </message>
    <message>
        <source>backup.folder is for the embedded store; PostgreSQL is backed up by its own tools: remove the setting</source>
        <translation>backup.folder es para el almacén integrado; PostgreSQL se respalda con sus propias herramientas: quite el ajuste</translation>
    </message>
    <message>
        <source>a copy into %1 was begun and is not finished; run `tapledgerd migrate-store` again, or use another database</source>
        <translation>se empezó una copia en %1 y no está terminada; ejecute de nuevo «tapledgerd migrate-store» o use otra base de datos</translation>
    </message>
    <message>
        <source>where the server puts backups of the embedded store, best on another disk; empty: it makes none</source>
        <translation>dónde pone el servidor las copias de seguridad del almacén integrado, mejor en otro disco; vacío: no hace ninguna</translation>
    </message>
    <message>
        <source>a folder; a relative path starts in the data folder</source>
        <translation>una carpeta; una ruta relativa empieza en la carpeta de datos</translation>
    </message>
    <message>
        <source>how long after the newest backup the next one is made</source>
        <translation>cuánto después de la última copia de seguridad se hace la siguiente</translation>
    </message>
    <message>
        <source>how many of them are kept</source>
        <translation>cuántas de ellas se conservan</translation>
    </message>
    <message>
        <source>the passphrase that encrypts them is its first line; empty: they are not encrypted</source>
        <translation>la frase de contraseña que las cifra es su primera línea; vacío: no se cifran</translation>
    </message>
    <message>
        <source>a file; a relative path starts in the data folder</source>
        <translation>un archivo; una ruta relativa empieza en la carpeta de datos</translation>
    </message>
    <message>
        <source>how much of the disk taps may take that are accepted while the database is away</source>
        <translation>cuánto espacio del disco pueden ocupar los fichajes que se aceptan mientras la base de datos no está</translation>
    </message>
    <message>
        <source>0 (none) to 1000000</source>
        <translation>0 (nada) a 1000000</translation>
    </message>
    <message>
        <source>only a verification with a key ring that began with the first entry can go on</source>
        <translation>solo puede continuar una verificación con llavero que empezó por la primera entrada</translation>
    </message>
    <message>
        <source>%1 entries were verified already, and the ledger has fewer; begin anew</source>
        <translation>ya se verificaron %1 entradas y el libro tiene menos; empiece de nuevo</translation>
    </message>
    <message>
        <source>trust.export.mail_server needs trust.export.mail_from and trust.export.mail_to</source>
        <translation>trust.export.mail_server necesita trust.export.mail_from y trust.export.mail_to</translation>
    </message>
    <message>
        <source>trust.tsa.url needs trust.tsa.ca_file: an answer that nobody can check proves nothing</source>
        <translation>trust.tsa.url necesita trust.tsa.ca_file: una respuesta que nadie puede comprobar no prueba nada</translation>
    </message>
    <message>
        <source>set trust.tsa.url and trust.tsa.ca_file first</source>
        <translation>establezca primero trust.tsa.url y trust.tsa.ca_file</translation>
    </message>
    <message>
        <source>trust.tsa.ca_file: %1</source>
        <translation>trust.tsa.ca_file: %1</translation>
    </message>
    <message>
        <source>absolute folders, a colon between two</source>
        <translation>carpetas absolutas, dos puntos entre dos</translation>
    </message>
    <message>
        <source>checkpoints are copied to these: a share, a USB stick; the folder itself must be there</source>
        <translation>ahí se copian los puntos de control: un recurso compartido, una memoria USB; la carpeta misma debe existir</translation>
    </message>
    <message>
        <source>https://HOST/FOLDER/, spaces between several</source>
        <translation>https://HOST/CARPETA/, espacios entre varias</translation>
    </message>
    <message>
        <source>checkpoints are put into these folders over HTTP or WebDAV; may hold USER:PASSWORD@</source>
        <translation>los puntos de control se ponen en estas carpetas por HTTP o WebDAV; puede llevar USER:PASSWORD@</translation>
    </message>
    <message>
        <source>authorities that sign the certificates of servers that checkpoints go to; empty: the system&apos;s</source>
        <translation>autoridades que firman los certificados de los servidores a los que van los puntos de control; vacío: las del sistema</translation>
    </message>
    <message>
        <source>newest or all</source>
        <translation>newest o all</translation>
    </message>
    <message>
        <source>what a place gets that was away: the newest checkpoint, or each that it missed</source>
        <translation>qué recibe un lugar que no estaba: el punto de control más nuevo, o cada uno que le faltó</translation>
    </message>
    <message>
        <source>a place that lacks a checkpoint for so long is an alert</source>
        <translation>un lugar al que le falta un punto de control tanto tiempo es una alerta</translation>
    </message>
    <message>
        <source>smtp://HOST:PORT or smtps://HOST:PORT</source>
        <translation>smtp://HOST:PORT o smtps://HOST:PORT</translation>
    </message>
    <message>
        <source>checkpoints are mailed through this server; may hold USER:PASSWORD@; empty: none are</source>
        <translation>los puntos de control se envían por correo a través de este servidor; puede llevar USER:PASSWORD@; vacío: ninguno</translation>
    </message>
    <message>
        <source>required or if offered</source>
        <translation>required o if offered</translation>
    </message>
    <message>
        <source>whether a server that is not smtps must offer STARTTLS</source>
        <translation>si un servidor que no es smtps debe ofrecer STARTTLS</translation>
    </message>
    <message>
        <source>a mail address</source>
        <translation>una dirección de correo</translation>
    </message>
    <message>
        <source>who sends them</source>
        <translation>quién los envía</translation>
    </message>
    <message>
        <source>mail addresses, spaces between several</source>
        <translation>direcciones de correo, espacios entre varias</translation>
    </message>
    <message>
        <source>who gets them</source>
        <translation>quién los recibe</translation>
    </message>
    <message>
        <source>at most one mail of each log in so long</source>
        <translation>como mucho un correo de cada registro en ese tiempo</translation>
    </message>
    <message>
        <source>URL VKEY, spaces between several pairs</source>
        <translation>URL VKEY, espacios entre varios pares</translation>
    </message>
    <message>
        <source>witnesses that sign each checkpoint: where they are, and what `tapledgerd witness init` printed there</source>
        <translation>testigos que firman cada punto de control: dónde están y lo que mostró allí «tapledgerd witness init»</translation>
    </message>
    <message>
        <source>how many witnesses must have signed what is shown to verifiers; stands in the key ring</source>
        <translation>cuántos testigos deben haber firmado lo que se muestra a los verificadores; consta en el llavero</translation>
    </message>
    <message>
        <source>https://HOST/PATH</source>
        <translation>https://HOST/RUTA</translation>
    </message>
    <message>
        <source>an authority that timestamps checkpoints (RFC 3161); empty: none</source>
        <translation>una autoridad que sella el tiempo de los puntos de control (RFC 3161); vacío: ninguna</translation>
    </message>
    <message>
        <source>certificates that its answers must verify with; they go into the key ring</source>
        <translation>certificados con los que deben verificarse sus respuestas; van al llavero</translation>
    </message>
    <message>
        <source>at most one timestamp of each log in so long</source>
        <translation>como mucho un sello de tiempo de cada registro en ese tiempo</translation>
    </message>
    <message>
        <source>0 (for ever) to 36500</source>
        <translation>de 0 (para siempre) a 36500</translation>
    </message>
    <message>
        <source>how long alerts are kept that were acknowledged and are over</source>
        <translation>cuánto tiempo se conservan las alertas confirmadas que ya terminaron</translation>
    </message>
    <message>
        <source>how long it is kept what readers sent with taps; the entries of the ledger stay</source>
        <translation>cuánto tiempo se conserva lo que los lectores enviaron con los fichajes; los asientos del libro se quedan</translation>
    </message>
    <message>
        <source>when the server removes what is older, once a day, by this machine&apos;s clock</source>
        <translation>cuándo elimina el servidor lo más antiguo, una vez al día, según el reloj de este equipo</translation>
    </message>
    <message>
        <source>HH:MM</source>
        <translation>HH:MM</translation>
    </message>
    <message>
        <source>the copy is what the store is, row by row, but the ledger or the audit log in it is not intact; verify the ledger first</source>
        <translation>la copia es igual al almacén, fila por fila, pero el libro o el registro de auditoría que contiene no está intacto; verifique antes el libro</translation>
    </message>
    <message>
        <source>the move was stopped; begun again with the same database, it goes on where it was</source>
        <translation>el traslado se detuvo; si se inicia de nuevo con la misma base de datos, continúa donde estaba</translation>
    </message>
    <message>
        <source>the source: %1</source>
        <translation>el origen: %1</translation>
    </message>
    <message>
        <source>the target: %1</source>
        <translation>el destino: %1</translation>
    </message>
    <message>
        <source>the target %1 holds a store already; nothing was changed, name an empty database or a new file</source>
        <translation>el destino %1 ya contiene un almacén; no se cambió nada, indique una base de datos vacía o un archivo nuevo</translation>
    </message>
    <message>
        <source>the target %1 holds a copy of another store that was begun; nothing was changed, name an empty database or a new file</source>
        <translation>el destino %1 contiene una copia empezada de otro almacén; no se cambió nada, indique una base de datos vacía o un archivo nuevo</translation>
    </message>
    <message>
        <source>the target %1 holds tables of another program; nothing was changed, name an empty database or a new file</source>
        <translation>el destino %1 contiene tablas de otro programa; no se cambió nada, indique una base de datos vacía o un archivo nuevo</translation>
    </message>
    <message>
        <source>the people in the target %1 are another system&apos;s; name another database</source>
        <translation>las personas del destino %1 son de otro sistema; indique otra base de datos</translation>
    </message>
    <message>
        <source>the people in %1 are another system&apos;s, and no other store can follow them</source>
        <translation>las personas de %1 son de otro sistema, y ningún otro almacén puede seguirlas</translation>
    </message>
    <message>
        <source>only the owner of the tables of %1 can copy them; connect to it as that role</source>
        <translation>solo el propietario de las tablas de %1 puede copiarlas; conéctese con ese rol</translation>
    </message>
    <message>
        <source>this copies from SQLite to PostgreSQL or back; two of a kind are copied by backup and restore, or by the tools of PostgreSQL</source>
        <translation>esto copia de SQLite a PostgreSQL o al revés; dos del mismo tipo se copian con una copia de seguridad y su restauración, o con las herramientas de PostgreSQL</translation>
    </message>
    <message>
        <source>the copy is not what the source is: %1 has %2 rows there and %3 here, or others. If what had been copied was changed in the source while the copy waited to go on, begin anew with an empty database</source>
        <translation>la copia no es igual al origen: %1 tiene allí %2 filas y aquí %3, u otras. Si en el origen se cambió lo ya copiado mientras la copia esperaba para continuar, empiece de nuevo con una base de datos vacía</translation>
    </message>
    <message>
        <source>%1 writes this ledger</source>
        <translation>%1 escribe en este libro</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>otro programa</translation>
    </message>
    <message>
        <source>the %1 log has %2 entries, but %3 were signed: it was set back to an earlier state</source>
        <translation>el registro «%1» tiene %2 asientos, pero se firmaron %3: se devolvió a un estado anterior</translation>
    </message>
    <message>
        <source>the first %1 entries of the %2 log are not those that were signed: it was altered</source>
        <translation>los primeros %1 asientos del registro «%2» no son los que se firmaron: fue alterado</translation>
    </message>
    <message>
        <source>verification %1 cannot go on; begin anew</source>
        <translation>la verificación %1 no puede continuar; empiece de nuevo</translation>
    </message>
    <message>
        <source>the owner&apos;s address is that of another store than the one this program works with; name the same database</source>
        <translation>la dirección del propietario es la de otro almacén que aquel con el que trabaja este programa; indique la misma base de datos</translation>
    </message>
    <message>
        <source>the store in %1 was moved to %2, and no server writes it any more; set database.url to where it is now</source>
        <translation>el almacén en %1 se trasladó a %2, y ningún servidor escribe ya en él; indique en database.url dónde está ahora</translation>
    </message>
    <message>
        <source>the first %1 entries are not those that were signed</source>
        <translation>las primeras %1 entradas no son las que se firmaron</translation>
    </message>
    <message>
        <source>%1 entries were signed, but there are only %2</source>
        <translation>se firmaron %1 entradas, pero solo hay %2</translation>
    </message>
    <message>
        <source>a checkpoint in the database does not bear the signature of this audit log</source>
        <translation>un punto de control de la base de datos no lleva la firma de este registro de auditoría</translation>
    </message>
    <message>
        <source>a checkpoint from outside does not bear the signature of this audit log</source>
        <translation>un punto de control externo no lleva la firma de este registro de auditoría</translation>
    </message>
    <message>
        <source>checkpoints and receipts can only be compared where the verification begins with the first entry</source>
        <translation>los puntos de control y los recibos solo se pueden comparar si la verificación empieza en la primera entrada</translation>
    </message>
    <message>
        <source>a checkpoint of %1 entries cannot be compared with the first %2; verify the whole ledger</source>
        <translation>un punto de control de %1 entradas no se puede comparar con las primeras %2; verifique todo el libro</translation>
    </message>
</context>
<context>
    <name>TapModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Tarjeta %1</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Entry %1 of the ledger</source>
        <translation>Asiento %1 del libro de registro</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Puerta</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
</context>
<context>
    <name>TapWords</name>
    <message>
        <source>Unknown card</source>
        <translation>Tarjeta desconocida</translation>
    </message>
    <message>
        <source>Card not active</source>
        <translation>Tarjeta no activa</translation>
    </message>
    <message>
        <source>Card expired</source>
        <translation>Tarjeta caducada</translation>
    </message>
    <message>
        <source>Person not active</source>
        <translation>Persona no activa</translation>
    </message>
    <message>
        <source>Unknown device</source>
        <translation>Dispositivo desconocido</translation>
    </message>
    <message>
        <source>Device disabled</source>
        <translation>Dispositivo deshabilitado</translation>
    </message>
    <message>
        <source>Wrong signature</source>
        <translation>Firma incorrecta</translation>
    </message>
    <message>
        <source>Time in the future</source>
        <translation>Hora en el futuro</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Repetido</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>No registrado</translation>
    </message>
    <message>
        <source>Refused by database</source>
        <translation>Rechazado por la base de datos</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>None.</source>
        <translation>Ninguno.</translation>
    </message>
    <message>
        <source>The first %1 of %2 are listed.</source>
        <translation>Se enumeran los primeros %1 de %2.</translation>
    </message>
    <message>
        <source>The ledger has no entries yet; there is nothing to verify.</source>
        <translation>El libro aún no tiene asientos; no hay nada que verificar.</translation>
    </message>
    <message>
        <source>The ledger was altered. %1 entries from %2 to %3 were checked; findings: %4.</source>
        <translation>El libro fue alterado. Se comprobaron %1 asientos del %2 al %3; hallazgos: %4.</translation>
    </message>
    <message>
        <source>The entries are intact, but something is unusual. %1 entries from %2 to %3 were checked; findings: %4.</source>
        <translation>Los asientos están intactos, pero hay algo inusual. Se comprobaron %1 asientos del %2 al %3; hallazgos: %4.</translation>
    </message>
    <message>
        <source>Intact: all %1 entries from %2 to %3 are as they were written, and none is missing.</source>
        <translation>Intacto: los %1 asientos del %2 al %3 están como se escribieron y no falta ninguno.</translation>
    </message>
    <message>
        <source>The link to the entry before them could not be checked.</source>
        <translation>No se pudo comprobar el enlace con el asiento anterior.</translation>
    </message>
    <message>
        <source>%1 older entries of other software were not checked.</source>
        <translation>No se comprobaron %1 asientos anteriores de otro software.</translation>
    </message>
    <message>
        <source>Checkpoints were not compared: only the chain of hashes was, which whoever owns the database could have computed anew.</source>
        <translation>No se compararon puntos de control: solo la cadena de hashes, que el dueño de la base de datos podría haber recalculado.</translation>
    </message>
    <message>
        <source>The first %1 entries are those of a signed checkpoint.</source>
        <translation>Los primeros %1 asientos son los de un punto de control firmado.</translation>
    </message>
    <message>
        <source>No checkpoint from outside was compared: that nobody signed another history is not shown.</source>
        <translation>No se comparó ningún punto de control de fuera: no queda mostrado que nadie firmara otra historia.</translation>
    </message>
    <message>
        <source>%1 entries are covered by a checkpoint from outside, %2 are not yet.</source>
        <translation>%1 asientos están cubiertos por un punto de control de fuera; %2 aún no.</translation>
    </message>
    <message>
        <source>Verification of the time ledger</source>
        <translation>Verificación del libro horario</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Libro de registro</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>Last hash</source>
        <translation>Último hash</translation>
    </message>
    <message>
        <source>Root of the tree</source>
        <translation>Raíz del árbol</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>Every entry holds a hash over itself and the one before, and signed checkpoints fix the fingerprint of all entries up to a number. What a checkpoint covers that somebody else keeps cannot have been changed unnoticed. It is not shown that a tap was recorded which never reached the server, nor that a card was in the hand of its holder.</source>
        <translation>Cada asiento lleva un hash de sí mismo y del anterior, y los puntos de control firmados fijan la huella de todos los asientos hasta un número. Lo que cubre un punto de control que guarda otra persona no puede haber cambiado sin que se note. No se muestra que se registrara un fichaje que nunca llegó al servidor, ni que una tarjeta estuviera en manos de su titular.</translation>
    </message>
    <message>
        <source>The file with the ending .sig beside this one is a signature of the ledger&apos;s key over it: “tapledgerd verify-report” checks it.</source>
        <translation>El archivo terminado en .sig junto a este es una firma suya con la clave del libro: «tapledgerd verify-report» la comprueba.</translation>
    </message>
    <message>
        <source>This report is not signed: the console that made it holds no keys.</source>
        <translation>Este informe no está firmado: la consola que lo hizo no tiene claves.</translation>
    </message>
    <message>
        <source>The entries from %2 to %3 are intact, but something that they were compared with cannot be relied on; findings: %4. Entries checked: %1.</source>
        <translation>Las entradas de %2 a %3 están intactas, pero algo con lo que se compararon no es fiable; hallazgos: %4. Entradas comprobadas: %1.</translation>
    </message>
    <message>
        <source>This report is not signed, as checkpoints were not compared.</source>
        <translation>Este informe no está firmado, porque no se compararon puntos de control.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Break begins</source>
        <translation>Inicio de pausa</translation>
    </message>
    <message>
        <source>Break ends</source>
        <translation>Fin de pausa</translation>
    </message>
    <message>
        <source>%1 second</source>
        <translation>%1 segundo</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 segundos</translation>
    </message>
    <message>
        <source>%1 minute</source>
        <translation>%1 minuto</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutos</translation>
    </message>
    <message>
        <source>%1 hour</source>
        <translation>%1 hora</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 horas</translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 día</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>%1 second ago</source>
        <translation>hace %1 segundo</translation>
    </message>
    <message>
        <source>%1 seconds ago</source>
        <translation>hace %1 segundos</translation>
    </message>
    <message>
        <source>%1 minute ago</source>
        <translation>hace %1 minuto</translation>
    </message>
    <message>
        <source>%1 minutes ago</source>
        <translation>hace %1 minutos</translation>
    </message>
    <message>
        <source>%1 hour ago</source>
        <translation>hace %1 hora</translation>
    </message>
    <message>
        <source>%1 hours ago</source>
        <translation>hace %1 horas</translation>
    </message>
    <message>
        <source>%1 day ago</source>
        <translation>hace %1 día</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>hace %1 días</translation>
    </message>
</context>
<context>
    <name>tapledger::AttachedServer</name>
    <message>
        <source>No server writes this ledger now</source>
        <translation>Ningún servidor escribe ahora en este libro</translation>
    </message>
    <message>
        <source>%1 writes this ledger</source>
        <translation>%1 escribe en este libro</translation>
    </message>
</context>
<context>
    <name>tapledger::ConsoleSettings</name>
    <message>
        <source>The settings of the demonstration cannot be changed.</source>
        <translation>Los ajustes de la demostración no se pueden cambiar.</translation>
    </message>
</context>
<context>
    <name>tapledger::LocalServer</name>
    <message>
        <source>Stopping: what was taken is being recorded</source>
        <translation>Deteniendo: se está registrando lo ya recibido</translation>
    </message>
    <message>
        <source>%1 writes this ledger</source>
        <translation>%1 escribe en este libro</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::AcceptDialog</name>
    <message>
        <source>&amp;This cannot be undone, and what is lost stays lost: I mean it</source>
        <translation>&amp;Esto no se puede deshacer, y lo perdido seguirá perdido: lo quiero así</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Accept what there is</source>
        <translation>&amp;Aceptar lo que hay</translation>
    </message>
    <message>
        <source>The ledger is not what was signed</source>
        <translation>El libro no coincide con lo que se firmó</translation>
    </message>
    <message>
        <source>Disk failed; restored from the backup of Monday</source>
        <translation>Falló el disco; restaurado de la copia del lunes</translation>
    </message>
    <message>
        <source>The database was set back, or altered</source>
        <translation>La base de datos se devolvió a un estado anterior, o fue alterada</translation>
    </message>
    <message>
        <source>The server holds the ledger against what it signed last, and found fewer entries, or others. It records nothing until this is settled; taps wait on this machine&apos;s disk.</source>
        <translation>El servidor compara el libro con lo último que firmó, y encontró menos asientos, u otros. No registra nada hasta que se resuelva; los fichajes esperan en el disco de este equipo.</translation>
    </message>
    <message>
        <source>First try to bring back what is missing: from a newer backup, a replica or an export. Once the entries are byte for byte what they were, the server goes on by itself.</source>
        <translation>Intente primero recuperar lo que falta: de una copia de seguridad más reciente, una réplica o una exportación. En cuanto los asientos vuelvan a ser los mismos, byte a byte, el servidor continúa por sí solo.</translation>
    </message>
    <message>
        <source>If it is lost for good, accept what there is. The name under which this ledger was signed ends, and a new one begins, with new keys and the entries that there are.</source>
        <translation>Si se ha perdido para siempre, acepte lo que hay. El nombre con el que se firmaba este libro termina, y empieza uno nuevo, con claves nuevas y los asientos que existen.</translation>
    </message>
    <message>
        <source>What was signed under the old name stays valid evidence: receipts of lost entries, too. The audit log keeps who accepted it, and why.</source>
        <translation>Lo firmado con el nombre anterior sigue siendo prueba válida, también los recibos de asientos perdidos. El registro de auditoría conserva quién lo aceptó y por qué.</translation>
    </message>
    <message>
        <source>&amp;Why, for the audit log</source>
        <translation>&amp;Por qué, para el registro de auditoría</translation>
    </message>
    <message>
        <source>Why, for the audit log</source>
        <translation>Por qué, para el registro de auditoría</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <source>Were signed</source>
        <translation>Se firmaron</translation>
    </message>
    <message>
        <source>There are</source>
        <translation>Existen</translation>
    </message>
    <message>
        <source>Match up to entry</source>
        <translation>Coinciden hasta el asiento</translation>
    </message>
    <message>
        <source>New key ring</source>
        <translation>Llavero nuevo</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>The server goes on</source>
        <translation>El servidor continúa</translation>
    </message>
    <message>
        <source>There was nothing to accept: the ledger and the audit log are as they were signed.</source>
        <translation>No había nada que aceptar: el libro y el registro de auditoría están como se firmaron.</translation>
    </message>
    <message>
        <source>Accepted: the ledger is signed under a new name from now on. Hand out the new key ring to those who verify this ledger, and keep the old one.</source>
        <translation>Aceptado: desde ahora el libro se firma con un nombre nuevo. Entregue el llavero nuevo a quienes verifican este libro, y conserve el anterior.</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Of a newer version</source>
        <translation>De una versión más nueva</translation>
    </message>
    <message>
        <source>Device silent</source>
        <translation>Dispositivo sin señal</translation>
    </message>
    <message>
        <source>Many unknown cards</source>
        <translation>Muchas tarjetas desconocidas</translation>
    </message>
    <message>
        <source>Ledger altered</source>
        <translation>Libro alterado</translation>
    </message>
    <message>
        <source>No taps</source>
        <translation>Sin fichajes</translation>
    </message>
    <message>
        <source>Disk nearly full</source>
        <translation>Disco casi lleno</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítica</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Resolved %1</source>
        <translation>Resuelta: %1</translation>
    </message>
    <message>
        <source>Acknowledged by %1, %2</source>
        <translation>Confirmada por %1, %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Sin resolver</translation>
    </message>
    <message>
        <source>Acknowledged by %1 at %2</source>
        <translation>Confirmada por %1, %2</translation>
    </message>
    <message>
        <source>Resolved at %1</source>
        <translation>Resuelta: %1</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>La instalación</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Which alerts</source>
        <translation>Qué alertas</translation>
    </message>
    <message>
        <source>Which alerts are shown</source>
        <translation>Qué alertas se muestran</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resueltas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>No hay nada que atender</translation>
    </message>
    <message>
        <source>Say that you have seen the chosen alerts and look after them (Ctrl+Return)</source>
        <translation>Indicar que ha visto las alertas elegidas y se ocupa de ellas (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Go to what the alert is about (Return)</source>
        <translation>Ir a aquello de lo que trata la alerta (Intro)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 sin resolver</translation>
    </message>
    <message>
        <source>A silent device, many unknown cards, an altered ledger, no taps where there should be some, a full disk: what needs you is shown here.</source>
        <translation>Un dispositivo sin señal, muchas tarjetas desconocidas, un libro alterado, ningún fichaje cuando debería haberlos, un disco lleno: aquí se muestra lo que requiere su atención.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Lo más reciente primero</translation>
    </message>
    <message>
        <source>No alerts</source>
        <translation>Sin alertas</translation>
    </message>
    <message>
        <source>There has been none yet.</source>
        <translation>Todavía no ha habido ninguna.</translation>
    </message>
    <message>
        <source>Ledger not as signed</source>
        <translation>El libro no es el firmado</translation>
    </message>
    <message>
        <source>Checkpoints stopped</source>
        <translation>Puntos de control detenidos</translation>
    </message>
    <message>
        <source>Taps wait</source>
        <translation>Fichajes en espera</translation>
    </message>
    <message>
        <source>Waiting taps damaged</source>
        <translation>Fichajes en espera dañados</translation>
    </message>
    <message>
        <source>Copy of checkpoints late</source>
        <translation>Copia de puntos de control atrasada</translation>
    </message>
    <message>
        <source>Refused by a witness</source>
        <translation>Rechazado por un testigo</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>Sin copia de seguridad</translation>
    </message>
    <message>
        <source>Kept too long</source>
        <translation>Conservado demasiado tiempo</translation>
    </message>
    <message>
        <source>Taps not recorded</source>
        <translation>Fichajes no registrados</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::AppearancePanel</name>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is now</source>
        <translation>Claro u oscuro, como esté ahora el escritorio</translation>
    </message>
    <message>
        <source>Dark text on a light background</source>
        <translation>Texto oscuro sobre fondo claro</translation>
    </message>
    <message>
        <source>Light text on a dark background</source>
        <translation>Texto claro sobre fondo oscuro</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::AuditPage</name>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Asiento</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Afecta a</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Mediante</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Whatever people change is written down here, with their name. Nothing that was changed is like this.</source>
        <translation>Aquí se anota todo lo que las personas cambian, con su nombre. Ningún cambio coincide con esto.</translation>
    </message>
    <message>
        <source>Search in what was changed</source>
        <translation>Buscar en lo que se cambió</translation>
    </message>
    <message>
        <source>Any part of what was changed: a name, a card, a number (Ctrl+F)</source>
        <translation>Cualquier parte de lo que se cambió: un nombre, una tarjeta, un número (Ctrl+F)</translation>
    </message>
    <message>
        <source>The whole name of a user</source>
        <translation>El nombre completo de un usuario</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Clase de cambio</translation>
    </message>
    <message>
        <source>Show changes of this kind</source>
        <translation>Mostrar los cambios de esta clase</translation>
    </message>
    <message>
        <source>Any change</source>
        <translation>Cualquier cambio</translation>
    </message>
    <message>
        <source>Recompute the hash of every entry of the audit log (Ctrl+Shift+V)</source>
        <translation>Recalcular el hash de cada asiento del registro de auditoría (Ctrl+Mayús+V)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Write what the filter shows to a file (Ctrl+E)</source>
        <translation>Escribir en un archivo lo que muestra el filtro (Ctrl+E)</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Lo más reciente primero</translation>
    </message>
    <message>
        <source>%1 changes, newest first</source>
        <translation>%1 cambios, los más recientes primero</translation>
    </message>
    <message>
        <source>The audit log could not be verified: %1</source>
        <translation>No se pudo verificar el registro de auditoría: %1</translation>
    </message>
    <message>
        <source>The audit log was altered: %1.</source>
        <translation>El registro de auditoría fue alterado: %1.</translation>
    </message>
    <message>
        <source>Intact: all %1 entries of the audit log are as they were written, and none is missing.</source>
        <translation>Íntegro: los %1 asientos del registro de auditoría están tal como se escribieron y no falta ninguno.</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Exportar el registro de auditoría</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>The audit log could not be read: %1</source>
        <translation>No se pudo leer el registro de auditoría: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>The verification was stopped; it says nothing about the audit log.</source>
        <translation>La verificación se detuvo; no dice nada del registro de auditoría.</translation>
    </message>
    <message>
        <source>Its signed checkpoints confirm the first %1.</source>
        <translation>Sus puntos de control firmados confirman las primeras %1.</translation>
    </message>
    <message>
        <source>There was no signed checkpoint to compare them with.</source>
        <translation>No había ningún punto de control firmado con el que compararlas.</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::AuditPanel</name>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>The chosen change</source>
        <translation>El cambio elegido</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close the change</source>
        <translation>Cerrar el cambio</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Mediante</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, desde %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Hash of entry %1</source>
        <translation>Hash del asiento %1</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::Avatar</name>
    <message>
        <source>Initials of %1</source>
        <translation>Iniciales de %1</translation>
    </message>
    <message>
        <source>Photo of %1</source>
        <translation>Foto de %1</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::BusyLine</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::CheckpointsPage</name>
    <message>
        <source>Checkpoints</source>
        <translation>Puntos de control</translation>
    </message>
    <message>
        <source>Sign now</source>
        <translation>Firmar ahora</translation>
    </message>
    <message>
        <source>Checkpoints, newest first</source>
        <translation>Puntos de control, los más recientes primero</translation>
    </message>
    <message>
        <source>No checkpoints yet</source>
        <translation>Aún no hay puntos de control</translation>
    </message>
    <message>
        <source>A checkpoint is a signature over all entries up to now. The server signs one after every 256 entries, or a minute after the last. On PostgreSQL, “tapledgerd keys init” makes the keys.</source>
        <translation>Un punto de control es una firma sobre todos los asientos hasta ahora. El servidor firma uno cada 256 asientos, o un minuto después del último. En PostgreSQL, «tapledgerd keys init» crea las claves.</translation>
    </message>
    <message>
        <source>&amp;Save this checkpoint…</source>
        <translation>&amp;Guardar este punto de control…</translation>
    </message>
    <message>
        <source>A copy to be kept where nobody who runs this server can change it: it fixes everything before it</source>
        <translation>Una copia para guardar donde nadie que maneje este servidor pueda cambiarla: fija todo lo anterior</translation>
    </message>
    <message>
        <source>Save the checkpoint</source>
        <translation>Guardar el punto de control</translation>
    </message>
    <message>
        <source>Checkpoints (*.ckpt)</source>
        <translation>Puntos de control (*.ckpt)</translation>
    </message>
    <message>
        <source>Save &amp;proof since then…</source>
        <translation>Guardar la &amp;prueba desde entonces…</translation>
    </message>
    <message>
        <source>Proof that the ledger of now begins with the ledger of this checkpoint, unchanged</source>
        <translation>Prueba de que el libro de ahora empieza con el libro de este punto de control, sin cambios</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>Guardar la prueba</translation>
    </message>
    <message>
        <source>Proofs (*.json)</source>
        <translation>Pruebas (*.json)</translation>
    </message>
    <message>
        <source>The chosen checkpoint</source>
        <translation>El punto de control elegido</translation>
    </message>
    <message>
        <source>Which log</source>
        <translation>Qué registro</translation>
    </message>
    <message>
        <source>Taps, or what people changed</source>
        <translation>Fichajes, o lo que cambiaron las personas</translation>
    </message>
    <message>
        <source>Ledger of taps</source>
        <translation>Libro de fichajes</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Let the server sign all that is recorded now</source>
        <translation>Hacer que el servidor firme todo lo registrado hasta ahora</translation>
    </message>
    <message>
        <source>Compare with a file…</source>
        <translation>Comparar con un archivo…</translation>
    </message>
    <message>
        <source>Hold the ledger against a checkpoint, or a receipt, that was kept elsewhere</source>
        <translation>Comparar el libro con un punto de control, o un recibo, guardado en otro lugar</translation>
    </message>
    <message>
        <source>The checkpoints could not be read: %1</source>
        <translation>No se pudieron leer los puntos de control: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>%1 entries are recorded, and none of them is signed.</source>
        <translation>Hay %1 asientos registrados y ninguno está firmado.</translation>
    </message>
    <message>
        <source>All %1 entries are covered by a signature, the newest of which was made %2.</source>
        <translation>Los %1 asientos están cubiertos por una firma; la más reciente se hizo %2.</translation>
    </message>
    <message>
        <source>Signed: %1 entries. Keep a copy where nobody who runs this server can change it.</source>
        <translation>Firmado: %1 asientos. Guarde una copia donde nadie que maneje este servidor pueda cambiarla.</translation>
    </message>
    <message>
        <source>Checkpoint of %1 entries</source>
        <translation>Punto de control de %1 asientos</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Libro de registro</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation>Testigos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>Sello de tiempo</translation>
    </message>
    <message>
        <source>of an authority (RFC 3161)</source>
        <translation>de una autoridad (RFC 3161)</translation>
    </message>
    <message>
        <source>Root of the tree</source>
        <translation>Raíz del árbol</translation>
    </message>
    <message>
        <source>The signed text</source>
        <translation>El texto firmado</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Escrito en %1.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Asientos</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Raíz</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close the checkpoint</source>
        <translation>Cerrar el punto de control</translation>
    </message>
    <message>
        <source>%1 entries are covered by a signature, the newest of which was made %2. Newer, and not yet: %3.</source>
        <translation>%1 asientos están cubiertos por una firma; la más reciente se hizo %2. Más nuevos y aún no: %3.</translation>
    </message>
    <message>
        <source>Nothing is recorded, as the ledger is not what was signed. %1</source>
        <translation>No se registra nada, porque el libro no coincide con lo que se firmó. %1</translation>
    </message>
    <message>
        <source>What can be done…</source>
        <translation>Qué se puede hacer…</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Go to a page, a person, a device, or do something</source>
        <translation>Ir a una página, una persona o un dispositivo, o hacer algo</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Persona %1</translation>
    </message>
    <message>
        <source>Device %1</source>
        <translation>Dispositivo %1</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::DeviceDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>Añadir un dispositivo</translation>
    </message>
    <message>
        <source>&amp;Device ID</source>
        <translation>&amp;ID de dispositivo</translation>
    </message>
    <message>
        <source>The name by which the device speaks of itself; it cannot be changed later</source>
        <translation>El nombre con el que el dispositivo se identifica; no se puede cambiar después</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Main gate</source>
        <translation>Puerta principal</translation>
    </message>
    <message>
        <source>What people call it</source>
        <translation>Cómo lo llama la gente</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>&amp;Ubicación</translation>
    </message>
    <message>
        <source>Main building</source>
        <translation>Edificio principal</translation>
    </message>
    <message>
        <source>Where it hangs</source>
        <translation>Dónde está colocado</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Protocol</source>
        <translation>&amp;Protocolo</translation>
    </message>
    <message>
        <source>&amp;Card numbers</source>
        <translation>Números de ta&amp;rjeta</translation>
    </message>
    <message>
        <source>&amp;Allowed addresses</source>
        <translation>&amp;Direcciones permitidas</translation>
    </message>
    <message>
        <source>any, or 10.1.0.0/16, 192.168.1.7</source>
        <translation>cualquiera, o 10.1.0.0/16, 192.168.1.7</translation>
    </message>
    <message>
        <source>Addresses and networks that it may speak from, with commas between</source>
        <translation>Direcciones y redes desde las que puede comunicarse, separadas por comas</translation>
    </message>
    <message>
        <source>C&amp;ertificate</source>
        <translation>C&amp;ertificado</translation>
    </message>
    <message>
        <source>none, or its SHA-256 fingerprint</source>
        <translation>ninguno, o su huella SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the client certificate that it shows: 64 hex digits</source>
        <translation>SHA-256 del certificado de cliente que presenta: 64 dígitos hexadecimales</translation>
    </message>
    <message>
        <source>P&amp;ublic key</source>
        <translation>Clave púb&amp;lica</translation>
    </message>
    <message>
        <source>none, or Ed25519 in base64</source>
        <translation>ninguna, o Ed25519 en base64</translation>
    </message>
    <message>
        <source>With it every tap must carry the device&apos;s signature</source>
        <translation>Con ella, cada fichaje debe llevar la firma del dispositivo</translation>
    </message>
    <message>
        <source>1 to 64 of the characters A–Z a–z 0–9 . _ -</source>
        <translation>De 1 a 64 de los caracteres A–Z a–z 0–9 . _ -</translation>
    </message>
    <message>
        <source>“%1” is no address or network</source>
        <translation>“%1” no es una dirección ni una red</translation>
    </message>
    <message>
        <source>A SHA-256 fingerprint has 64 hex digits</source>
        <translation>Una huella SHA-256 tiene 64 dígitos hexadecimales</translation>
    </message>
    <message>
        <source>This is not the base64 of an Ed25519 key&apos;s 32 bytes</source>
        <translation>Esto no es el base64 de los 32 bytes de una clave Ed25519</translation>
    </message>
    <message>
        <source>There is a device of this ID already</source>
        <translation>Ya hay un dispositivo con este ID</translation>
    </message>
    <message>
        <source>Add the device</source>
        <translation>Añadir el dispositivo</translation>
    </message>
    <message>
        <source>a day such as 2026-02-04</source>
        <translation>un día como 2026-02-04</translation>
    </message>
    <message>
        <source>Se&amp;rial number</source>
        <translation>Número de &amp;serie</translation>
    </message>
    <message>
        <source>Its maker&apos;s number</source>
        <translation>El número que le puso el fabricante</translation>
    </message>
    <message>
        <source>&amp;MAC address</source>
        <translation>Dirección &amp;MAC</translation>
    </message>
    <message>
        <source>Of its network card: six bytes in hex</source>
        <translation>De su tarjeta de red: seis bytes en hexadecimal</translation>
    </message>
    <message>
        <source>&amp;Installed on</source>
        <translation>Inst&amp;alado el</translation>
    </message>
    <message>
        <source>The day on which it was put up</source>
        <translation>El día en que se colocó</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>How often somebody is to look after it</source>
        <translation>Cada cuánto debe alguien ocuparse de él</translation>
    </message>
    <message>
        <source>Last maintained &amp;on</source>
        <translation>Último mantenimient&amp;o el</translation>
    </message>
    <message>
        <source>The next time is counted from here, or from its installation</source>
        <translation>La próxima vez se cuenta desde aquí o desde su instalación</translation>
    </message>
    <message>
        <source>What the next one who looks after it should know</source>
        <translation>Lo que debe saber quien se ocupe de él la próxima vez</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>A MAC address has six bytes in hex</source>
        <translation>Una dirección MAC tiene seis bytes en hexadecimal</translation>
    </message>
    <message>
        <source>This is no day such as 2026-02-04</source>
        <translation>Esto no es un día como 2026-02-04</translation>
    </message>
    <message>
        <source>Say this, or when it was last maintained: the next time is counted from it</source>
        <translation>Indique esto o cuándo fue el último mantenimiento: la próxima vez se cuenta desde ahí</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::DevicePanel</name>
    <message>
        <source>The chosen device</source>
        <translation>El dispositivo elegido</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close the device</source>
        <translation>Cerrar el dispositivo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Last heartbeat</source>
        <translation>Última señal de vida</translation>
    </message>
    <message>
        <source>Last tap</source>
        <translation>Último fichaje</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Type and protocol</source>
        <translation>Tipo y protocolo</translation>
    </message>
    <message>
        <source>Card numbers</source>
        <translation>Números de tarjeta</translation>
    </message>
    <message>
        <source>Allowed addresses</source>
        <translation>Direcciones permitidas</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave API</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Old key is good until</source>
        <translation>La clave anterior vale hasta</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clave pública</translation>
    </message>
    <message>
        <source>What is known of the device</source>
        <translation>Lo que se sabe del dispositivo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Taps</source>
        <translation>Fichajes</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Dirección MAC</translation>
    </message>
    <message>
        <source>Installed on</source>
        <translation>Instalado el</translation>
    </message>
    <message>
        <source>Last maintained</source>
        <translation>Último mantenimiento</translation>
    </message>
    <message>
        <source>Next maintenance</source>
        <translation>Próximo mantenimiento</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::DevicesPage</name>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Última señal</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Its clock is wrong, and so are the times of its taps. Set its clock.</source>
        <translation>Su reloj va mal y, con él, las horas de sus fichajes. Ponga el reloj en hora.</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search devices</source>
        <translation>Buscar dispositivos</translation>
    </message>
    <message>
        <source>Part of an ID, name, location or state (Ctrl+F)</source>
        <translation>Parte de un ID, nombre, ubicación o estado (Ctrl+F)</translation>
    </message>
    <message>
        <source>No devices</source>
        <translation>Sin dispositivos</translation>
    </message>
    <message>
        <source>A reader or controller is registered here before its taps count. It gets an API key, by which the server knows it.</source>
        <translation>Un lector o controlador se da de alta aquí antes de que cuenten sus fichajes. Recibe una clave API, por la que el servidor lo reconoce.</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>Añadir un dispositivo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Change the chosen device</source>
        <translation>Modificar el dispositivo elegido</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Clave nueva</translation>
    </message>
    <message>
        <source>Make a new API key for the chosen device</source>
        <translation>Crear una clave API nueva para el dispositivo elegido</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Wait for a tap from the chosen device</source>
        <translation>Esperar un fichaje del dispositivo elegido</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deshabilitar</translation>
    </message>
    <message>
        <source>Let the chosen device send taps, or not</source>
        <translation>Permitir o no que el dispositivo elegido envíe fichajes</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take the chosen device out of the registry</source>
        <translation>Quitar el dispositivo elegido de la lista de dispositivos</translation>
    </message>
    <message>
        <source>Register a reader or controller</source>
        <translation>Dar de alta un lector o controlador</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>None is registered yet</source>
        <translation>Todavía no hay ninguno dado de alta</translation>
    </message>
    <message>
        <source>%1 of %2 online</source>
        <translation>%1 de %2 en línea</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Habilitar</translation>
    </message>
    <message>
        <source>Remove a device</source>
        <translation>Quitar un dispositivo</translation>
    </message>
    <message>
        <source>Remove %1 from the registry?</source>
        <translation>¿Quitar %1 de la lista de dispositivos?</translation>
    </message>
    <message>
        <source>Its name, location, settings and API key are deleted, and its taps are refused from now on. What it recorded stays in the ledger. To keep it for later, disable it instead.</source>
        <translation>Se eliminan su nombre, ubicación, ajustes y clave API, y desde ahora se rechazan sus fichajes. Lo que registró permanece en el libro. Para conservarlo para más adelante, deshabilítelo.</translation>
    </message>
    <message>
        <source>&amp;Remove %1</source>
        <translation>&amp;Quitar %1</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>%1, next due %2</source>
        <translation>%1, próxima vez: %2</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::EnrolmentPage</name>
    <message>
        <source>Enrolment</source>
        <translation>Emisión de tarjetas</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>&amp;Lote</translation>
    </message>
    <message>
        <source>&amp;Skip this person</source>
        <translation>&amp;Omitir a esta persona</translation>
    </message>
    <message>
        <source>Give out cards, replace them, and see what a card is</source>
        <translation>Dar tarjetas, sustituirlas y ver qué es una tarjeta</translation>
    </message>
    <message>
        <source>Go on to the next person without a card for this one (Ctrl+Right)</source>
        <translation>Pasar a la persona siguiente sin tarjeta para esta (Ctrl+Derecha)</translation>
    </message>
    <message>
        <source>A stack of cards for everybody without one: each tap issues, and the next person follows (Ctrl+Shift+B)</source>
        <translation>Un montón de tarjetas para quienes no tienen: cada tarjeta que se acerca se emite y sigue la persona siguiente (Ctrl+Mayús+B)</translation>
    </message>
    <message>
        <source>&amp;Import cards…</source>
        <translation>&amp;Importar tarjetas…</translation>
    </message>
    <message>
        <source>Issue cards from a CSV file, with a look at it first (Ctrl+I)</source>
        <translation>Emitir tarjetas desde un archivo CSV, revisándolo antes (Ctrl+I)</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personas</translation>
    </message>
    <message>
        <source>&amp;Unknown cards</source>
        <translation>Tarjetas &amp;desconocidas</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Elija una persona</translation>
    </message>
    <message>
        <source>Type a few letters of the name or number and press Enter, then tap the card. Or tap a card first to see whose it is.</source>
        <translation>Escriba unas letras del nombre o del número y pulse Intro; luego acerque la tarjeta. O acerque primero una tarjeta para ver de quién es.</translation>
    </message>
    <message>
        <source>That was the last person of this batch.</source>
        <translation>Era la última persona de este lote.</translation>
    </message>
    <message>
        <source>Undo the last issue (Ctrl+Z)</source>
        <translation>Deshacer la última emisión (Ctrl+Z)</translation>
    </message>
    <message>
        <source>&amp;Unknown cards (%1)</source>
        <translation>Tarjetas &amp;desconocidas (%1)</translation>
    </message>
    <message>
        <source>Card %1 is %2&apos;s now.</source>
        <translation>La tarjeta %1 es ahora de %2.</translation>
    </message>
    <message>
        <source>Card %1 is valid through %2.</source>
        <translation>La tarjeta %1 vale hasta el %2 inclusive.</translation>
    </message>
    <message>
        <source>Card %1 does not expire.</source>
        <translation>La tarjeta %1 no caduca.</translation>
    </message>
    <message>
        <source>Card %1 has ended.</source>
        <translation>La tarjeta %1 está anulada.</translation>
    </message>
    <message>
        <source>%1 has no card now.</source>
        <translation>%1 ya no tiene tarjeta.</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Deshacer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undone: card %1 is not %2&apos;s any more.</source>
        <translation>Deshecho: la tarjeta %1 ya no es de %2.</translation>
    </message>
    <message>
        <source>Card %1 of %2 has ended. Gates refuse it from now on.</source>
        <translation>La tarjeta %1 de %2 está anulada. Las puertas la rechazan desde ahora.</translation>
    </message>
    <message>
        <source>Card %1 is %2&apos;s already; nothing was changed.</source>
        <translation>La tarjeta %1 ya es de %2; no se cambió nada.</translation>
    </message>
    <message>
        <source>Undone: card %1 is %2&apos;s again.</source>
        <translation>Deshecho: la tarjeta %1 es otra vez de %2.</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::EntryPanel</name>
    <message>
        <source>The chosen entry</source>
        <translation>El asiento elegido</translation>
    </message>
    <message>
        <source>Close the entry (Esc)</source>
        <translation>Cerrar el asiento (Esc)</translation>
    </message>
    <message>
        <source>Close the entry</source>
        <translation>Cerrar el asiento</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Asiento %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The ledger has no entry of this number. Numbers have no gaps: it was taken away, or it is still to come.</source>
        <translation>El libro no tiene ningún asiento con este número. La numeración no tiene huecos: se eliminó o aún está por llegar.</translation>
    </message>
    <message>
        <source>The hash cannot be recomputed: the entry before is missing or was written by other software.</source>
        <translation>No se puede recalcular el hash: falta el asiento anterior o lo escribió otro software.</translation>
    </message>
    <message>
        <source>Recomputed: the hash matches.</source>
        <translation>Recalculado: el hash coincide.</translation>
    </message>
    <message>
        <source>Recomputed: the hash does not match. This entry was altered, or the hash of the one before.</source>
        <translation>Recalculado: el hash no coincide. Se alteró este asiento o el hash del anterior.</translation>
    </message>
    <message>
        <source>Employee %1</source>
        <translation>Empleado %1</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Time of the tap</source>
        <translation>Hora del fichaje</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Puerta</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Hash as recomputed</source>
        <translation>Hash recalculado</translation>
    </message>
    <message>
        <source>Hash of the entry before</source>
        <translation>Hash del asiento anterior</translation>
    </message>
    <message>
        <source>Signature of the device</source>
        <translation>Firma del dispositivo</translation>
    </message>
    <message>
        <source>What the device sent</source>
        <translation>Lo que envió el dispositivo</translation>
    </message>
    <message>
        <source>Receipt to &amp;print…</source>
        <translation>Recibo para &amp;imprimir…</translation>
    </message>
    <message>
        <source>A sheet for the person who tapped: proof of this entry, with the receipt as a QR code</source>
        <translation>Una hoja para la persona que fichó: prueba de este asiento, con el recibo como código QR</translation>
    </message>
    <message>
        <source>Receipt &amp;file…</source>
        <translation>&amp;Archivo del recibo…</translation>
    </message>
    <message>
        <source>Proof of this entry that can be checked without this server and its database</source>
        <translation>Prueba de este asiento que se puede comprobar sin este servidor ni su base de datos</translation>
    </message>
    <message>
        <source>Place in the tree</source>
        <translation>Lugar en el árbol</translation>
    </message>
    <message>
        <source>Leaf %1; no checkpoint covers it yet</source>
        <translation>Hoja %1; ningún punto de control la cubre aún</translation>
    </message>
    <message>
        <source>Leaf %1; covered since %2 by the checkpoint of %3 entries</source>
        <translation>Hoja %1; cubierta desde %2 por el punto de control de %3 asientos</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Guardar el recibo</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Receipts (*.json)</source>
        <translation>Recibos (*.json)</translation>
    </message>
    <message>
        <source>The receipt is being made…</source>
        <translation>Se está creando el recibo…</translation>
    </message>
    <message>
        <source>The receipt is in %1.</source>
        <translation>El recibo está en %1.</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::ExportDialog</name>
    <message>
        <source>&amp;Every entry</source>
        <translation>&amp;Todos los asientos</translation>
    </message>
    <message>
        <source>What the &amp;filter shows</source>
        <translation>Lo que muestra el &amp;filtro</translation>
    </message>
    <message>
        <source>&amp;Numbers from</source>
        <translation>&amp;Números del</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>primero</translation>
    </message>
    <message>
        <source>From entry</source>
        <translation>Desde el asiento</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>último</translation>
    </message>
    <message>
        <source>To entry</source>
        <translation>Hasta el asiento</translation>
    </message>
    <message>
        <source>Export entries</source>
        <translation>Exportar asientos</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>JSON, an entry a line (JSONL)</source>
        <translation>JSON, un asiento por línea (JSONL)</translation>
    </message>
    <message>
        <source>to</source>
        <translation>al</translation>
    </message>
    <message>
        <source>F&amp;orm</source>
        <translation>F&amp;ormato</translation>
    </message>
    <message>
        <source>&amp;Choose the file…</source>
        <translation>&amp;Elegir el archivo…</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::ExportJob</name>
    <message>
        <source>An export is under way. Wait for it or cancel it.</source>
        <translation>Hay una exportación en curso. Espere a que termine o cancélela.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>%1 entries were written to %2.</source>
        <translation>Se escribieron %1 asientos en %2.</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>Se detuvo la exportación; no se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::FactList</name>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::FilterBar</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Name or number (Ctrl+F): with every card the person ever had</source>
        <translation>Nombre o número (Ctrl+F): con todas las tarjetas que ha tenido la persona</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>The whole number of a card, such as 04:A1:B2:C3</source>
        <translation>El número completo de una tarjeta, como 04:A1:B2:C3</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Puerta</translation>
    </message>
    <message>
        <source>The whole name of a device, such as GATE-01</source>
        <translation>El nombre completo de un dispositivo, como GATE-01</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Show entries of this kind</source>
        <translation>Mostrar los asientos de esta clase</translation>
    </message>
    <message>
        <source>Any event</source>
        <translation>Cualquier evento</translation>
    </message>
    <message>
        <source>Show every entry (Ctrl+Shift+F)</source>
        <translation>Mostrar todos los asientos (Ctrl+Mayús+F)</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::GateStrip</name>
    <message>
        <source>Disabled</source>
        <translation>Deshabilitado</translation>
    </message>
    <message>
        <source>Last tap %1</source>
        <translation>Último: %1</translation>
    </message>
    <message>
        <source>Online, no tap yet</source>
        <translation>En línea, sin fichajes todavía</translation>
    </message>
    <message>
        <source>Silent since %1</source>
        <translation>Sin señal desde %1</translation>
    </message>
    <message>
        <source>Never heard of</source>
        <translation>Nunca ha dado señal</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Puertas</translation>
    </message>
    <message>
        <source>Enter or a double click shows a gate&apos;s taps alone</source>
        <translation>Intro o doble clic muestra solo los fichajes de una puerta</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::ImportDialog</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB; split it</source>
        <translation>%1 ocupa más de 64 MiB; divídalo</translation>
    </message>
    <message>
        <source>Only rows with &amp;problems</source>
        <translation>Solo filas con &amp;problemas</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>Comprobar de &amp;nuevo</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Importar personas</translation>
    </message>
    <message>
        <source>Import cards</source>
        <translation>Importar tarjetas</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>Elegir &amp;archivo…</translation>
    </message>
    <message>
        <source>The CSV file to import (Ctrl+O)</source>
        <translation>El archivo CSV que se importa (Ctrl+O)</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Todavía no se ha elegido nada</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Filas del archivo</translation>
    </message>
    <message>
        <source>People from a CSV file</source>
        <translation>Personas desde un archivo CSV</translation>
    </message>
    <message>
        <source>Cards from a CSV file</source>
        <translation>Tarjetas desde un archivo CSV</translation>
    </message>
    <message>
        <source>The first line names the columns: employee_number and full_name, and where you have them department and position. People whose number exists are brought up to date. Nothing changes before you say so.</source>
        <translation>La primera línea nombra las columnas: employee_number y full_name y, si las tiene, department y position. Las personas cuyo número ya existe se actualizan. No se cambia nada hasta que usted lo indique.</translation>
    </message>
    <message>
        <source>The first line names the columns: card_uid and employee_number, and where you have them card_type and expires_at. A new card ends the one that its person holds. Nothing changes before you say so.</source>
        <translation>La primera línea nombra las columnas: card_uid y employee_number y, si las tiene, card_type y expires_at. Una tarjeta nueva anula la que tenga su persona. No se cambia nada hasta que usted lo indique.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Corrected. Check again, or import.</source>
        <translation>Corregido. Compruebe de nuevo o importe.</translation>
    </message>
    <message>
        <source>Try the rows without changing anything</source>
        <translation>Probar las filas sin cambiar nada</translation>
    </message>
    <message>
        <source>Take the rows without a problem; the others stay here (Ctrl+Enter)</source>
        <translation>Tomar las filas sin problemas; las demás se quedan aquí (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>Elegir un archivo CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv *.txt);;All files (*)</source>
        <translation>Valores separados por comas (*.csv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1, rows: %2</source>
        <translation>%1, filas: %2</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as they are, %4 with a problem</source>
        <translation>%1 nuevas, %2 modificadas, %3 sin cambios, %4 con problemas</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Importado: %1.</translation>
    </message>
    <message>
        <source>Imported: %1. Double-click a field to correct it, then try those rows again.</source>
        <translation>Importado: %1. Haga doble clic en un campo para corregirlo y vuelva a probar esas filas.</translation>
    </message>
    <message>
        <source>Nothing has changed yet. It would be: %1.</source>
        <translation>Todavía no ha cambiado nada. El resultado sería: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 rows, %3 a second, %4 s left</source>
        <translation>%1 de %2 filas, %3 por segundo, quedan %4 s</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Retry failed rows (%1)</source>
        <translation>Reintentar las filas con errores (%1)</translation>
    </message>
    <message>
        <source>Import rows (%1)</source>
        <translation>Importar filas (%1)</translation>
    </message>
    <message>
        <source>Stop what runs; where nothing does, close (Esc)</source>
        <translation>Detener lo que esté en marcha; si no hay nada, cerrar (Esc)</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::ImportModel</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::Inquiry</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop; nothing is changed by it</source>
        <translation>Detener; no cambia nada</translation>
    </message>
    <message>
        <source>%1: %2 of %3 entries</source>
        <translation>%1: %2 de %3 asientos</translation>
    </message>
    <message>
        <source>%1: %2 entries</source>
        <translation>%1: %2 asientos</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>tiempo restante aproximado: %1</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::KeyDialog</name>
    <message>
        <source>API key of %1</source>
        <translation>Clave API de %1</translation>
    </message>
    <message>
        <source>The API key of %1</source>
        <translation>La clave API de %1</translation>
    </message>
    <message>
        <source>It is shown this once. Tapledger keeps only its hash; if it is lost, make a new one.</source>
        <translation>Solo se muestra esta vez. Tapledger guarda únicamente su hash; si se pierde, cree una nueva.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave API</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the key (Alt+C)</source>
        <translation>Copiar la clave (Alt+C)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Or let the device, or whoever sets it up, read it from the screen. The device sends it as X-API-Key with every request.</source>
        <translation>O deje que el dispositivo, o quien lo configure, la lea de la pantalla. El dispositivo la envía como X-API-Key con cada petición.</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>La he guardado</translation>
    </message>
    <message>
        <source>The old key stays good until %1.</source>
        <translation>La clave anterior sigue siendo válida hasta %1.</translation>
    </message>
    <message>
        <source>Close; the key is not shown again (Esc)</source>
        <translation>Cerrar; la clave no se vuelve a mostrar (Esc)</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::LedgerModel</name>
    <message>
        <source>Employee %1</source>
        <translation>Empleado %1</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Asiento</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Puerta</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::LedgerPage</name>
    <message>
        <source>Ledger</source>
        <translation>Libro de registro</translation>
    </message>
    <message>
        <source>Entry number</source>
        <translation>Número de asiento</translation>
    </message>
    <message>
        <source>Go to entry</source>
        <translation>Ir al asiento</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Asientos</translation>
    </message>
    <message>
        <source>No entries</source>
        <translation>Sin asientos</translation>
    </message>
    <message>
        <source>Go to the entry of this number (Ctrl+G)</source>
        <translation>Ir al asiento con este número (Ctrl+G)</translation>
    </message>
    <message>
        <source>Go to the newest entry</source>
        <translation>Ir al asiento más reciente</translation>
    </message>
    <message>
        <source>Go to the oldest entry</source>
        <translation>Ir al asiento más antiguo</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Recompute the hashes of entries</source>
        <translation>Recalcular los hashes de los asientos</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Write entries to a file</source>
        <translation>Escribir asientos en un archivo</translation>
    </message>
    <message>
        <source>Export entries</source>
        <translation>Exportar asientos</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Líneas JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>The ledger could not be read: %1</source>
        <translation>No se pudo leer el libro de registro: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Every tap that is recorded becomes an entry here</source>
        <translation>Cada fichaje registrado se convierte aquí en un asiento</translation>
    </message>
    <message>
        <source>%1 entries, newest first</source>
        <translation>%1 asientos, los más recientes primero</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Sin asientos todavía</translation>
    </message>
    <message>
        <source>The first tap of an issued card at a registered device becomes entry 1. Register a device and issue a card to begin.</source>
        <translation>El primer fichaje de una tarjeta emitida en un dispositivo dado de alta se convierte en el asiento 1. Para empezar, dé de alta un dispositivo y emita una tarjeta.</translation>
    </message>
    <message>
        <source>More than %1 entries found</source>
        <translation>Se encontraron más de %1 asientos</translation>
    </message>
    <message>
        <source>%1 entries found</source>
        <translation>Se encontraron %1 asientos</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>No entry is like this. Press Ctrl+Shift+F to see every entry.</source>
        <translation>Ningún asiento coincide. Pulse Ctrl+Mayús+F para ver todos los asientos.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Buscando</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Se detuvo la búsqueda.</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::LedgerView</name>
    <message>
        <source>Place in the ledger</source>
        <translation>Posición en el libro de registro</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::LivePage</name>
    <message>
        <source>Live taps</source>
        <translation>Fichajes en directo</translation>
    </message>
    <message>
        <source>Wall mode</source>
        <translation>Modo mural</translation>
    </message>
    <message>
        <source>Sound for refused taps</source>
        <translation>Sonido para fichajes rechazados</translation>
    </message>
    <message>
        <source>Fill the screen, to be read from afar; Escape comes back (F11)</source>
        <translation>Ocupar toda la pantalla, para leer desde lejos; Esc vuelve (F11)</translation>
    </message>
    <message>
        <source>A sound for refused taps: on (Ctrl+M)</source>
        <translation>Sonido para fichajes rechazados: activado (Ctrl+M)</translation>
    </message>
    <message>
        <source>A sound for refused taps: off (Ctrl+M)</source>
        <translation>Sonido para fichajes rechazados: desactivado (Ctrl+M)</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Puerta</translation>
    </message>
    <message>
        <source>Show the taps of one gate alone</source>
        <translation>Mostrar solo los fichajes de una puerta</translation>
    </message>
    <message>
        <source>All gates</source>
        <translation>Todas las puertas</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Show taps of one outcome alone</source>
        <translation>Mostrar solo los fichajes con un resultado</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Todos los resultados</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Repeated and others</source>
        <translation>Repetidos y otros</translation>
    </message>
    <message>
        <source>Person or card</source>
        <translation>Persona o tarjeta</translation>
    </message>
    <message>
        <source>Name, number or card</source>
        <translation>Nombre, número o tarjeta</translation>
    </message>
    <message>
        <source>Show the taps of a person or a card alone (Ctrl+F)</source>
        <translation>Mostrar solo los fichajes de una persona o una tarjeta (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Clear the filters (Ctrl+Shift+F)</source>
        <translation>Quitar los filtros (Ctrl+Mayús+F)</translation>
    </message>
    <message>
        <source>Taps, newest first</source>
        <translation>Fichajes, los más recientes primero</translation>
    </message>
    <message>
        <source>No taps to show</source>
        <translation>No hay fichajes que mostrar</translation>
    </message>
    <message>
        <source>Taps appear here the moment a card is held to a reader. Where filters are set above, only those that match.</source>
        <translation>Los fichajes aparecen aquí en cuanto se acerca una tarjeta a un lector. Si arriba hay filtros, solo los que coinciden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Show what has come meanwhile, and go on (Ctrl+P)</source>
        <translation>Mostrar lo que ha llegado entretanto y continuar (Ctrl+P)</translation>
    </message>
    <message>
        <source>Hold the list; nothing is lost meanwhile (Ctrl+P)</source>
        <translation>Detener la lista; entretanto no se pierde nada (Ctrl+P)</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message numerus="yes">
        <source>Paused: %Ln tap(s) came meanwhile</source>
        <translation>
            <numerusform>En pausa: entretanto ha llegado %Ln fichaje</numerusform>
            <numerusform>En pausa: entretanto han llegado %Ln fichajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the taps that match the filters</source>
        <translation>Solo los fichajes que coinciden con los filtros</translation>
    </message>
    <message>
        <source>As they come, newest first</source>
        <translation>Según llegan, los más recientes primero</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tap(s) came too quickly to be shown; they are in the ledger</source>
        <translation>
            <numerusform>%Ln fichaje llegó demasiado rápido para mostrarlo; está en el libro</numerusform>
            <numerusform>%Ln fichajes llegaron demasiado rápido para mostrarlos; están en el libro</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tapledger::ui::LoginPanel</name>
    <message>
        <source>Log in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Tapledger</source>
        <translation>Tapledger</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>User name and password do not belong together.</source>
        <translation>El nombre de usuario y la contraseña no coinciden.</translation>
    </message>
    <message>
        <source>Log in (Enter)</source>
        <translation>Iniciar sesión (Intro)</translation>
    </message>
    <message>
        <source>The database does not answer; it is tried again. %1</source>
        <translation>La base de datos no responde; se vuelve a intentar. %1</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::MainWindow</name>
    <message>
        <source>Tapledger</source>
        <translation>Tapledger</translation>
    </message>
    <message>
        <source>Make the side bar narrow or wide (Ctrl+B)</source>
        <translation>Estrechar o ensanchar la barra lateral (Ctrl+B)</translation>
    </message>
    <message>
        <source>Narrow side bar</source>
        <translation>Barra lateral estrecha</translation>
    </message>
    <message>
        <source>Go to a page, a person, a device, or do something (Ctrl+K)</source>
        <translation>Ir a una página, una persona o un dispositivo, o hacer algo (Ctrl+K)</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>Iniciar el servidor</translation>
    </message>
    <message>
        <source>Restart the server</source>
        <translation>Reiniciar el servidor</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Stop the server</source>
        <translation>Detener el servidor</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::MoveDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Move to another database</source>
        <translation>Trasladar a otra base de datos</translation>
    </message>
    <message>
        <source>Everything moves: the ledger and its checkpoints, people, cards with their history, readers, users, alerts and the audit log. Then the copy is compared with the original and verified.</source>
        <translation>Se traslada todo: el libro y sus puntos de control, personas, tarjetas con su historial, lectores, usuarios, alertas y el registro de auditoría. Después la copia se compara con el original y se verifica.</translation>
    </message>
    <message>
        <source>To which PostgreSQL database?</source>
        <translation>¿A qué base de datos PostgreSQL?</translation>
    </message>
    <message>
        <source>Empty &amp;database, as its owner</source>
        <translation>&amp;Base de datos vacía, como su propietario</translation>
    </message>
    <message>
        <source>Its administrator makes it (createdb); the tables in it are made here, and belong to this role.</source>
        <translation>Su administrador la crea (createdb); las tablas se crean aquí y pertenecen a este rol.</translation>
    </message>
    <message>
        <source>The &amp;server works as (can stay empty)</source>
        <translation>El &amp;servidor trabaja como (puede quedar vacío)</translation>
    </message>
    <message>
        <source>A role of its own can add to the ledger and never alter it. It must be able to log in; it is given its rights at the end. Empty: the server works as the owner.</source>
        <translation>Un rol propio puede añadir al libro y nunca alterarlo. Debe poder iniciar sesión; recibe sus derechos al final. Vacío: el servidor trabaja como propietario.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>To which file?</source>
        <translation>¿A qué archivo?</translation>
    </message>
    <message>
        <source>New SQLite &amp;file</source>
        <translation>&amp;Archivo SQLite nuevo</translation>
    </message>
    <message>
        <source>On a disk of this machine, in a folder where Tapledger may write.</source>
        <translation>En un disco de este equipo, en una carpeta donde Tapledger pueda escribir.</translation>
    </message>
    <message>
        <source>The &amp;owner of the present tables (can stay empty)</source>
        <translation>El &amp;propietario de las tablas actuales (puede quedar vacío)</translation>
    </message>
    <message>
        <source>Only the owner can hold the tables still while they are copied. Empty: as the program is connected now.</source>
        <translation>Solo el propietario puede bloquear las tablas mientras se copian. Vacío: como el programa está conectado ahora.</translation>
    </message>
    <message>
        <source>This is what happens</source>
        <translation>Esto es lo que ocurre</translation>
    </message>
    <message>
        <source>The store has moved</source>
        <translation>El almacén se ha trasladado</translation>
    </message>
    <message>
        <source>The new file</source>
        <translation>El archivo nuevo</translation>
    </message>
    <message>
        <source>SQLite databases (*.db);;All files (*)</source>
        <translation>Bases de datos SQLite (*.db);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>&amp;Go on with the move</source>
        <translation>Continuar el &amp;traslado</translation>
    </message>
    <message>
        <source>&amp;Move now</source>
        <translation>&amp;Trasladar ahora</translation>
    </message>
    <message>
        <source>&amp;Start Tapledger again</source>
        <translation>&amp;Iniciar Tapledger de nuevo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Asientos</translation>
    </message>
    <message>
        <source>A move of this store to there was begun before: it goes on where it was.</source>
        <translation>Ya se empezó un traslado de este almacén a ese destino: continúa donde estaba.</translation>
    </message>
    <message>
        <source>At the end every row is compared, and the ledger is verified.</source>
        <translation>Al final se compara cada fila y se verifica el libro.</translation>
    </message>
    <message>
        <source>%1 says which database this program works with, which cannot be changed from here. You are told at the end what to change; the server stays stopped until then.</source>
        <translation>%1 indica con qué base de datos trabaja este programa, y eso no se puede cambiar desde aquí. Al final se le dice qué cambiar; hasta entonces el servidor sigue detenido.</translation>
    </message>
    <message>
        <source>Stopping the server</source>
        <translation>Deteniendo el servidor</translation>
    </message>
    <message>
        <source>Verifying the copy</source>
        <translation>Verificando la copia</translation>
    </message>
    <message>
        <source>Comparing every row</source>
        <translation>Comparando cada fila</translation>
    </message>
    <message>
        <source>Copying the ledger</source>
        <translation>Copiando el libro</translation>
    </message>
    <message>
        <source>Copying what belongs to it</source>
        <translation>Copiando lo que le corresponde</translation>
    </message>
    <message>
        <source>Now close Tapledger, and start it with %1 naming the new database.</source>
        <translation>Cierre ahora Tapledger e inícielo con %1 y la base de datos nueva.</translation>
    </message>
    <message>
        <source>Now close Tapledger, let %1 name the new database, and start it again.</source>
        <translation>Cierre ahora Tapledger, haga que %1 indique la base de datos nueva, e inícielo de nuevo.</translation>
    </message>
    <message>
        <source>The server in this program stops, and records nothing until the end. Readers that keep their taps send them afterwards.</source>
        <translation>El servidor de este programa se detiene y no registra nada hasta el final. Los lectores que guardan sus fichajes los envían después.</translation>
    </message>
    <message>
        <source>Close; the store stays where it is (Esc)</source>
        <translation>Cerrar; el almacén se queda donde está (Esc)</translation>
    </message>
    <message>
        <source>The store is moving</source>
        <translation>El almacén se está trasladando</translation>
    </message>
    <message>
        <source>Start Tapledger again now: it works with the new database from then on.</source>
        <translation>Inicie ahora Tapledger de nuevo: desde entonces trabaja con la base de datos nueva.</translation>
    </message>
    <message>
        <source>All %1 entries are in %2, with everything that belongs to them. Every row was compared, and the ledger was verified: it is intact.</source>
        <translation>Los %1 asientos están en %2, con todo lo que les corresponde. Se comparó cada fila y se verificó el libro: está intacto.</translation>
    </message>
    <message>
        <source>The backups that this program makes by itself end: PostgreSQL is backed up by its own tools.</source>
        <translation>Las copias de seguridad que este programa hace por sí solo terminan: PostgreSQL se respalda con sus propias herramientas.</translation>
    </message>
    <message>
        <source>The present database is not changed before the end. You can stop the move at any time; the server then goes on as before, and the move can go on later.</source>
        <translation>La base de datos actual no se cambia antes del final. Puede detener el traslado en cualquier momento; el servidor sigue entonces como antes, y el traslado puede continuar más tarde.</translation>
    </message>
    <message>
        <source>Then Tapledger starts again with the new database. The old one can still be read, but no server records in it any more: two stores signed under one name would be two histories.</source>
        <translation>Después Tapledger se inicia de nuevo con la base de datos nueva. La antigua aún se puede leer, pero ningún servidor registra ya en ella: dos almacenes firmados con un mismo nombre serían dos historias.</translation>
    </message>
    <message>
        <source>Keep %1 for as long as you like: it can be read, but no server records in it any more.</source>
        <translation>Conserve %1 el tiempo que quiera: se puede leer, pero ningún servidor registra ya en ella.</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::NewKeyDialog</name>
    <message>
        <source>New key for %1</source>
        <translation>Clave nueva para %1</translation>
    </message>
    <message>
        <source>%1 gets a new API key, which is shown once. The device must be told; until then it speaks with the old one.</source>
        <translation>%1 recibe una clave API nueva, que se muestra una sola vez. Hay que comunicársela al dispositivo; hasta entonces usa la anterior.</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>Not at all: it is void at once</source>
        <translation>Nada: deja de valer de inmediato</translation>
    </message>
    <message>
        <source>The old key &amp;stays good for</source>
        <translation>La clave anterior &amp;sigue valiendo</translation>
    </message>
    <message>
        <source>&amp;Make the key</source>
        <translation>&amp;Crear la clave</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::Notifier</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new alert(s): %1</source>
        <translation>
            <numerusform>%n alerta nueva: %1</numerusform>
            <numerusform>%n alertas nuevas: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tap(s) refused; last: %1</source>
        <translation>
            <numerusform>%n fichaje rechazado; último: %1</numerusform>
            <numerusform>%n fichajes rechazados; último: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Tapledger needs attention</source>
        <translation>Tapledger requiere su atención</translation>
    </message>
    <message>
        <source>Tap refused</source>
        <translation>Fichaje rechazado</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::OverviewCard</name>
    <message>
        <source>Open the page of this (Enter)</source>
        <translation>Abrir la página correspondiente (Intro)</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>Puertos de escucha</translation>
    </message>
    <message>
        <source>Devices online</source>
        <translation>Dispositivos en línea</translation>
    </message>
    <message>
        <source>Open alerts</source>
        <translation>Abrir las alertas</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Libro de registro</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Taps per minute, last 24 hours</source>
        <translation>Fichajes por minuto, últimas 24 horas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>%1 recorded</source>
        <translation>%1 registrados</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 rechazados</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>Escribe %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tap(s) waiting</source>
        <translation>
            <numerusform>%Ln fichaje pendiente</numerusform>
            <numerusform>%Ln fichajes pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Taps are recorded</source>
        <translation>Los fichajes se registran</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>En otro equipo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln abierto</numerusform>
            <numerusform>%Ln abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>None may send taps yet</source>
        <translation>Ninguno puede enviar fichajes todavía</translation>
    </message>
    <message>
        <source>All that may send taps</source>
        <translation>Todos los que pueden enviar fichajes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not heard of now</source>
        <translation>
            <numerusform>%Ln no da señal ahora</numerusform>
            <numerusform>%Ln no dan señal ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nada sin resolver</translation>
    </message>
    <message>
        <source>The newest: %1</source>
        <translation>La más reciente: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active card(s)</source>
        <translation>
            <numerusform>%Ln tarjeta activa</numerusform>
            <numerusform>%Ln tarjetas activas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>%1 % of the disk of the store</source>
        <translation>%1 % del disco del almacén</translation>
    </message>
    <message>
        <source>The database server&apos;s disk is not seen from here</source>
        <translation>Desde aquí no se ve el disco del servidor de la base de datos</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Actualizado: %1</translation>
    </message>
    <message>
        <source>Not verified since the program was started</source>
        <translation>Sin verificar desde que se inició el programa</translation>
    </message>
    <message>
        <source>Verified %1: intact</source>
        <translation>Verificado %1: íntegro</translation>
    </message>
    <message>
        <source>Verified %1: faults were found</source>
        <translation>Verificado %1: se encontraron fallos</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Sin asientos todavía</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Asiento %1</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>No hay nada que atender.</translation>
    </message>
    <message>
        <source>St&amp;op the server…</source>
        <translation>&amp;Detener el servidor…</translation>
    </message>
    <message>
        <source>&amp;Start the server</source>
        <translation>&amp;Iniciar el servidor</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>No checkpoint covers the entries</source>
        <translation>Ningún punto de control cubre los asientos</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Todos los asientos</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 asientos</translation>
    </message>
    <message>
        <source>The last was %1</source>
        <translation>El último: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tap(s) kept here until then</source>
        <translation>
            <numerusform>%Ln fichaje guardado aquí hasta entonces</numerusform>
            <numerusform>%Ln fichajes guardados aquí hasta entonces</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies elsewhere</source>
        <translation>Copias en otro lugar</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>The server knows where they go</source>
        <translation>El servidor sabe adónde van</translation>
    </message>
    <message>
        <source>No place is set up; save one by hand</source>
        <translation>Ningún lugar configurado; guarde una a mano</translation>
    </message>
    <message>
        <source>%1 of %2 places are late</source>
        <translation>%1 de %2 lugares van atrasados</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln place(s)</source>
        <translation>
            <numerusform>En %Ln lugar</numerusform>
            <numerusform>En %Ln lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>Newer, and not yet: %1</source>
        <translation>Más nuevos y aún no: %1</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::Page</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Live taps</source>
        <translation>Fichajes en directo</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Emisión de tarjetas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Libro de registro</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Live taps on the whole screen</source>
        <translation>Fichajes en directo en toda la pantalla</translation>
    </message>
    <message>
        <source>Pause live taps, or go on</source>
        <translation>Pausar los fichajes en directo o continuar</translation>
    </message>
    <message>
        <source>Give out a stack of cards</source>
        <translation>Dar un montón de tarjetas</translation>
    </message>
    <message>
        <source>Import cards</source>
        <translation>Importar tarjetas</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Importar personas</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>Añadir un dispositivo</translation>
    </message>
    <message>
        <source>Verify the ledger</source>
        <translation>Verificar el libro de registro</translation>
    </message>
    <message>
        <source>Export entries of the ledger</source>
        <translation>Exportar asientos del libro de registro</translation>
    </message>
    <message>
        <source>Verify the audit log</source>
        <translation>Verificar el registro de auditoría</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Exportar el registro de auditoría</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Añadir un usuario</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Puntos de control</translation>
    </message>
    <message>
        <source>Sign a checkpoint now</source>
        <translation>Firmar un punto de control ahora</translation>
    </message>
    <message>
        <source>Compare the ledger with a checkpoint from a file</source>
        <translation>Comparar el libro con un punto de control de un archivo</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Another system keeps the people in this database: add and change them there. They are only read here; cards are given out on Enrolment.</source>
        <translation>Otro sistema gestiona las personas de esta base de datos: añádalas y modifíquelas allí. Aquí solo se leen; las tarjetas se dan en Emisión de tarjetas.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
    <message>
        <source>Add the people who are to have cards: one by one, or all at once from a CSV file.</source>
        <translation>Añada a las personas que van a tener tarjeta: una por una o todas a la vez desde un archivo CSV.</translation>
    </message>
    <message>
        <source>Import people…</source>
        <translation>Importar personas…</translation>
    </message>
    <message>
        <source>&amp;Import people…</source>
        <translation>&amp;Importar personas…</translation>
    </message>
    <message>
        <source>Add and update people from a CSV file</source>
        <translation>Añadir y actualizar personas desde un archivo CSV</translation>
    </message>
    <message>
        <source>Import &amp;cards…</source>
        <translation>Importar &amp;tarjetas…</translation>
    </message>
    <message>
        <source>Issue cards from a CSV file</source>
        <translation>Emitir tarjetas desde un archivo CSV</translation>
    </message>
    <message>
        <source>&amp;Add person…</source>
        <translation>&amp;Añadir persona…</translation>
    </message>
    <message>
        <source>Add one person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>Número o nombre</translation>
    </message>
    <message>
        <source>Find people by number or name</source>
        <translation>Buscar personas por número o nombre</translation>
    </message>
    <message>
        <source>Show people whose number or name has these words (Ctrl+F)</source>
        <translation>Mostrar las personas cuyo número o nombre contiene estas palabras (Ctrl+F)</translation>
    </message>
    <message>
        <source>Whether they have left</source>
        <translation>Si dejaron la empresa</translation>
    </message>
    <message>
        <source>Active and left</source>
        <translation>En activo y los que dejaron la empresa</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>En activo</translation>
    </message>
    <message>
        <source>Have left</source>
        <translation>Dejaron la empresa</translation>
    </message>
    <message>
        <source>Whether they have a card</source>
        <translation>Si tienen tarjeta</translation>
    </message>
    <message>
        <source>With and without card</source>
        <translation>Con y sin tarjeta</translation>
    </message>
    <message>
        <source>With a card</source>
        <translation>Con tarjeta</translation>
    </message>
    <message>
        <source>Without a card</source>
        <translation>Sin tarjeta</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Change the person chosen</source>
        <translation>Modificar la persona elegida</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Open the person chosen on Enrolment</source>
        <translation>Abrir la persona elegida en Emisión de tarjetas</translation>
    </message>
    <message>
        <source>Has &amp;left…</source>
        <translation>&amp;Dejó la empresa…</translation>
    </message>
    <message>
        <source>The person chosen has left, or is back</source>
        <translation>La persona elegida dejó la empresa o ha vuelto</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Nadie coincide</translation>
    </message>
    <message>
        <source>Nobody has these words in number or name and fits the filters.</source>
        <translation>Nadie tiene estas palabras en el número o el nombre y cumple los filtros.</translation>
    </message>
    <message>
        <source>The first %1; more as you scroll</source>
        <translation>Las primeras %1; más al desplazarse</translation>
    </message>
    <message>
        <source>%1 listed</source>
        <translation>%1 en la lista</translation>
    </message>
    <message>
        <source>Is &amp;back</source>
        <translation>Ha &amp;vuelto</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>Se añadió a %1.</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>Se guardaron los datos de %1.</translation>
    </message>
    <message>
        <source>Give a card</source>
        <translation>Dar una tarjeta</translation>
    </message>
    <message>
        <source>%1 is back. Give them a card if they have none.</source>
        <translation>%1 ha vuelto. Dele una tarjeta si no tiene.</translation>
    </message>
    <message>
        <source>%1 has left. Gates refuse the card.</source>
        <translation>%1 dejó la empresa. Las puertas rechazan la tarjeta.</translation>
    </message>
    <message>
        <source>%1 has left. Card %2 has ended.</source>
        <translation>%1 dejó la empresa. La tarjeta %2 está anulada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undone: %1 is back and holds card %2 again.</source>
        <translation>Deshecho: %1 ha vuelto y tiene otra vez la tarjeta %2.</translation>
    </message>
    <message>
        <source>Undone: %1 is back.</source>
        <translation>Deshecho: %1 ha vuelto.</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::PeopleSearch</name>
    <message>
        <source>✓ issued</source>
        <translation>✓ emitida</translation>
    </message>
    <message>
        <source>left</source>
        <translation>dejó la empresa</translation>
    </message>
    <message>
        <source>no card</source>
        <translation>sin tarjeta</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducada</translation>
    </message>
    <message>
        <source>Has no card</source>
        <translation>No tiene tarjeta</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Tarjeta %1</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>Número o nombre</translation>
    </message>
    <message>
        <source>Find a person by number or name</source>
        <translation>Buscar una persona por número o nombre</translation>
    </message>
    <message>
        <source>Type a few letters and press Enter (Ctrl+F)</source>
        <translation>Escriba unas letras y pulse Intro (Ctrl+F)</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personas encontradas</translation>
    </message>
    <message>
        <source>Narrow the batch by number or name</source>
        <translation>Limitar el lote por número o nombre</translation>
    </message>
    <message>
        <source>Everybody found has a card.</source>
        <translation>Todas las personas encontradas tienen tarjeta.</translation>
    </message>
    <message>
        <source>Nobody is listed yet. Add people on the page People.</source>
        <translation>Todavía no figura nadie. Añada personas en la página Personas.</translation>
    </message>
    <message>
        <source>Nobody has “%1” in number or name.</source>
        <translation>Nadie tiene “%1” en el número o el nombre.</translation>
    </message>
    <message>
        <source>The first %1; type more to see others.</source>
        <translation>Las primeras %1; escriba más para ver otras.</translation>
    </message>
    <message>
        <source>Without a card: %1</source>
        <translation>Sin tarjeta: %1</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Encontradas: %1</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::PersonDialog</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Add person</source>
        <translation>&amp;Añadir persona</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>Editar persona</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Añadir persona</translation>
    </message>
    <message>
        <source>What payroll calls this person; no two have the same</source>
        <translation>Cómo identifica la nómina a esta persona; no hay dos iguales</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Número</translation>
    </message>
    <message>
        <source>Full n&amp;ame</source>
        <translation>Nom&amp;bre completo</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>&amp;Departamento</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>&amp;Puesto</translation>
    </message>
    <message>
        <source>P&amp;hoto…</source>
        <translation>&amp;Foto…</translation>
    </message>
    <message>
        <source>A picture from a file; its middle is shown</source>
        <translation>Una imagen de un archivo; se muestra su parte central</translation>
    </message>
    <message>
        <source>Show the initials instead</source>
        <translation>Mostrar las iniciales en su lugar</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Elegir una foto</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.bmp)</source>
        <translation>Imágenes (*.jpg *.jpeg *.png *.webp *.bmp)</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read, or has more than 8 MiB</source>
        <translation>%1 no es una imagen legible o tiene más de 8 MiB</translation>
    </message>
    <message>
        <source>A person needs a number and a name</source>
        <translation>Una persona necesita un número y un nombre</translation>
    </message>
    <message>
        <source>Somebody else has changed this person meanwhile; nothing was saved. Load what is there now, then change it again.</source>
        <translation>Entretanto, alguien más ha modificado a esta persona; no se guardó nada. Cargue lo que hay ahora y vuelva a modificarlo.</translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <translation>&amp;Cargar</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::PersonPanel</name>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitida</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Anulada</translation>
    </message>
    <message>
        <source>Taps</source>
        <translation>Fichajes</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Puerta</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>&amp;Deactivate…</source>
        <translation>Desacti&amp;var…</translation>
    </message>
    <message>
        <source>Set &amp;expiry…</source>
        <translation>Fijar &amp;caducidad…</translation>
    </message>
    <message>
        <source>Cards of this person</source>
        <translation>Tarjetas de esta persona</translation>
    </message>
    <message>
        <source>No card yet</source>
        <translation>Sin tarjeta todavía</translation>
    </message>
    <message>
        <source>Every card that this person ever holds is kept here.</source>
        <translation>Aquí se conservan todas las tarjetas que esta persona llegue a tener.</translation>
    </message>
    <message>
        <source>Last taps of this person</source>
        <translation>Últimos fichajes de esta persona</translation>
    </message>
    <message>
        <source>No taps yet</source>
        <translation>Sin fichajes todavía</translation>
    </message>
    <message>
        <source>The last taps of this person at the gates will be here.</source>
        <translation>Aquí estarán los últimos fichajes de esta persona en las puertas.</translation>
    </message>
    <message>
        <source>Card &amp;history</source>
        <translation>&amp;Historial de tarjetas</translation>
    </message>
    <message>
        <source>Last &amp;taps</source>
        <translation>Últimos &amp;fichajes</translation>
    </message>
    <message>
        <source>End this person&apos;s card: it stops working at every gate (Ctrl+D)</source>
        <translation>Anular la tarjeta de esta persona: deja de funcionar en todas las puertas (Ctrl+D)</translation>
    </message>
    <message>
        <source>Until when this person&apos;s card is valid (Ctrl+E)</source>
        <translation>Hasta cuándo vale la tarjeta de esta persona (Ctrl+E)</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>dejó la empresa</translation>
    </message>
    <message>
        <source>Has no card</source>
        <translation>No tiene tarjeta</translation>
    </message>
    <message>
        <source>Card %1, does not expire</source>
        <translation>Tarjeta %1, no caduca</translation>
    </message>
    <message>
        <source>Card %1, expired after %2</source>
        <translation>Tarjeta %1, caducó tras el %2</translation>
    </message>
    <message>
        <source>Card %1, valid through %2</source>
        <translation>Tarjeta %1, vale hasta el %2 inclusive</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::QrCode</name>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::ReadersPanel</name>
    <message>
        <source>Hexadecimal</source>
        <translation>Hexadecimal</translation>
    </message>
    <message>
        <source>Hexadecimal, last byte first</source>
        <translation>Hexadecimal, el último byte primero</translation>
    </message>
    <message>
        <source>Decimal</source>
        <translation>Decimal</translation>
    </message>
    <message>
        <source>Wiegand 26: facility,number</source>
        <translation>Wiegand 26: instalación,número</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Card numbers</source>
        <translation>Números de tarjeta</translation>
    </message>
    <message>
        <source>Baud rate</source>
        <translation>Velocidad en baudios</translation>
    </message>
    <message>
        <source>Data bits</source>
        <translation>Bits de datos</translation>
    </message>
    <message>
        <source>Parity</source>
        <translation>Paridad</translation>
    </message>
    <message>
        <source>Stop bits</source>
        <translation>Bits de parada</translation>
    </message>
    <message>
        <source>Card numbers of readers that type</source>
        <translation>Números de tarjeta de los lectores que teclean</translation>
    </message>
    <message>
        <source>The readers on this desk, for giving out cards. What is set here is in force at once, on this machine alone.</source>
        <translation>Los lectores de esta mesa, para dar tarjetas. Lo que se ajusta aquí se aplica de inmediato y solo en este equipo.</translation>
    </message>
    <message>
        <source>Found now</source>
        <translation>Encontrados ahora</translation>
    </message>
    <message>
        <source>Readers on serial ports</source>
        <translation>Lectores en puertos serie</translation>
    </message>
    <message>
        <source>Readers that type</source>
        <translation>Lectores que teclean</translation>
    </message>
    <message>
        <source>What the numbers that they type mean. They must be those that the gates see.</source>
        <translation>Qué significan los números que teclean. Deben ser los que ven las puertas.</translation>
    </message>
    <message>
        <source>Which readers are used</source>
        <translation>Qué lectores se usan</translation>
    </message>
    <message>
        <source>Those that are not used are free for other programs</source>
        <translation>Los que no se usan quedan libres para otros programas</translation>
    </message>
    <message>
        <source>Smart card readers (PC/SC)</source>
        <translation>Lectores de tarjetas inteligentes (PC/SC)</translation>
    </message>
    <message>
        <source>Readers that type like a keyboard</source>
        <translation>Lectores que teclean como un teclado</translation>
    </message>
    <message>
        <source>Serial ports</source>
        <translation>Puertos serie</translation>
    </message>
    <message>
        <source>Path of a serial port</source>
        <translation>Ruta de un puerto serie</translation>
    </message>
    <message>
        <source>&amp;Add a port</source>
        <translation>&amp;Añadir un puerto</translation>
    </message>
    <message>
        <source>Readers on USB are found by themselves. Add a port for one that needs other settings, or that is not on USB.</source>
        <translation>Los lectores por USB se encuentran solos. Añada un puerto para uno que necesite otros ajustes o que no esté en USB.</translation>
    </message>
    <message>
        <source>Lines of text</source>
        <translation>Líneas de texto</translation>
    </message>
    <message>
        <source>Frames, as of RDM6300 and ID-12</source>
        <translation>Tramas, como las de RDM6300 e ID-12</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Odd</source>
        <translation>Impar</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Ports that are found by themselves</source>
        <translation>Puertos que se encuentran solos</translation>
    </message>
    <message>
        <source>%1: ready</source>
        <translation>%1: listo</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::RefusedPanel</name>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Refused taps stay here until somebody has acknowledged them.</source>
        <translation>Los fichajes rechazados permanecen aquí hasta que alguien los confirma.</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>&amp;Confirmar</translation>
    </message>
    <message>
        <source>Acknowledge a&amp;ll</source>
        <translation>Confirmar &amp;todos</translation>
    </message>
    <message>
        <source>Refused taps</source>
        <translation>Fichajes rechazados</translation>
    </message>
    <message>
        <source>Take the chosen refused taps from this list (Delete)</source>
        <translation>Quitar de esta lista los fichajes rechazados elegidos (Supr)</translation>
    </message>
    <message>
        <source>Take all refused taps from this list (Ctrl+Delete)</source>
        <translation>Quitar de esta lista todos los fichajes rechazados (Ctrl+Supr)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused tap(s)</source>
        <translation>
            <numerusform>%Ln fichaje rechazado</numerusform>
            <numerusform>%Ln fichajes rechazados</numerusform>
        </translation>
    </message>
    <message>
        <source>No refused taps</source>
        <translation>Sin fichajes rechazados</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::Session</name>
    <message>
        <source>Too much is being asked at once; try again</source>
        <translation>Se está pidiendo demasiado a la vez; inténtelo de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords; wait %n s.</source>
        <translation>
            <numerusform>Demasiadas contraseñas incorrectas; espere %n s.</numerusform>
            <numerusform>Demasiadas contraseñas incorrectas; espere %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your login has ended: the user was removed, or the password was changed.</source>
        <translation>Su sesión ha terminado: se quitó el usuario o se cambió la contraseña.</translation>
    </message>
    <message>
        <source>Your role was changed. Log in again to work with it.</source>
        <translation>Su rol ha cambiado. Inicie sesión de nuevo para trabajar con él.</translation>
    </message>
    <message>
        <source>There are users now. Log in as one of them.</source>
        <translation>Ahora hay usuarios. Inicie sesión como uno de ellos.</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::SettingForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Revertir</translation>
    </message>
    <message>
        <source>Set by %1, which wins over the file</source>
        <translation>Fijado por %1, que prevalece sobre el archivo</translation>
    </message>
    <message>
        <source>Saved. Close Tapledger and start it again to work with that store.</source>
        <translation>Guardado. Cierre Tapledger e inícielo de nuevo para trabajar con ese almacén.</translation>
    </message>
    <message>
        <source>Saved. The server works by it once it was started anew.</source>
        <translation>Guardado. El servidor lo aplicará cuando se reinicie.</translation>
    </message>
    <message>
        <source>Restart the server</source>
        <translation>Reiniciar el servidor</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::SettingsPage</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation>Usuarios y roles</translation>
    </message>
    <message>
        <source>API tokens</source>
        <translation>Tokens de API</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>Puertos de escucha</translation>
    </message>
    <message>
        <source>Where readers and programs reach the server.</source>
        <translation>Dónde los lectores y los programas encuentran el servidor.</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>TCP, JSON lines</source>
        <translation>TCP, líneas JSON</translation>
    </message>
    <message>
        <source>UDP, datagrams</source>
        <translation>UDP, datagramas</translation>
    </message>
    <message>
        <source>Devices show their API key</source>
        <translation>Los dispositivos muestran su clave API</translation>
    </message>
    <message>
        <source>Web pages of other origins</source>
        <translation>Páginas web de otros orígenes</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Which taps are recorded, and when a reader counts as offline.</source>
        <translation>Qué fichajes se registran y cuándo un lector se considera fuera de línea.</translation>
    </message>
    <message>
        <source>Duplicate window, seconds</source>
        <translation>Ventana de duplicados, segundos</translation>
    </message>
    <message>
        <source>Clocks may be ahead by, seconds</source>
        <translation>Los relojes pueden adelantar, segundos</translation>
    </message>
    <message>
        <source>Signatures of devices</source>
        <translation>Firmas de los dispositivos</translation>
    </message>
    <message>
        <source>Offline after, seconds</source>
        <translation>Fuera de línea tras, segundos</translation>
    </message>
    <message>
        <source>Keep refused taps for, days</source>
        <translation>Conservar los fichajes rechazados, días</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Todos los ajustes</translation>
    </message>
    <message>
        <source>Everything that can be set, by its name in %1.</source>
        <translation>Todo lo que se puede ajustar, por su nombre en %1.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>With a certificate HTTP and TCP speak TLS 1.2 and 1.3, and nothing else. UDP stays plain: sign its taps.</source>
        <translation>Con un certificado, HTTP y TCP hablan TLS 1.2 y 1.3, y nada más. UDP sigue sin cifrar: firme sus fichajes.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>Certificates of clients</source>
        <translation>Certificados de clientes</translation>
    </message>
    <message>
        <source>Authorities of clients</source>
        <translation>Autoridades de clientes</translation>
    </message>
    <message>
        <source>&amp;Make a self-signed certificate</source>
        <translation>&amp;Crear un certificado autofirmado</translation>
    </message>
    <message>
        <source>For a site without an authority of its own: clients are told its fingerprint, or given its file</source>
        <translation>Para una instalación sin autoridad propia: a los clientes se les comunica su huella o se les da su archivo</translation>
    </message>
    <message>
        <source>Empty: the embedded store in the data folder. Larger sites name a PostgreSQL database, where a payroll system reads the same ledger.</source>
        <translation>Vacío: el almacén integrado en la carpeta de datos. Las instalaciones grandes indican una base de datos PostgreSQL, donde un sistema de nóminas lee el mismo libro.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>&amp;Probar la conexión</translation>
    </message>
    <message>
        <source>The embedded store needs no connection.</source>
        <translation>El almacén integrado no necesita conexión.</translation>
    </message>
    <message>
        <source>The database answers, and its schema is as it must be.</source>
        <translation>La base de datos responde y su esquema es el debido.</translation>
    </message>
    <message>
        <source>Desk readers</source>
        <translation>Lectores de mesa</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Conservación</translation>
    </message>
    <message>
        <source>What is removed when it is older. Entries of the ledger and the audit log stay.</source>
        <translation>Lo que se elimina cuando es más antiguo. Los asientos del libro y el registro de auditoría se quedan.</translation>
    </message>
    <message>
        <source>Keep alerts that are over for, days</source>
        <translation>Conservar las alertas terminadas, días</translation>
    </message>
    <message>
        <source>Keep what readers sent for, days</source>
        <translation>Conservar lo que enviaron los lectores, días</translation>
    </message>
    <message>
        <source>Remove it daily at</source>
        <translation>Eliminarlo cada día a las</translation>
    </message>
    <message>
        <source>&amp;Move to another database…</source>
        <translation>&amp;Trasladar a otra base de datos…</translation>
    </message>
    <message>
        <source>Copy everything to PostgreSQL, and work there from then on</source>
        <translation>Copiar todo a PostgreSQL y trabajar allí desde entonces</translation>
    </message>
    <message>
        <source>Copy everything to a file, and work there from then on</source>
        <translation>Copiar todo a un archivo y trabajar allí desde entonces</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::SetupDialog</name>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Más tarde</translation>
    </message>
    <message>
        <source>Main gate</source>
        <translation>Puerta principal</translation>
    </message>
    <message>
        <source>Setting Tapledger up</source>
        <translation>Configuración de Tapledger</translation>
    </message>
    <message>
        <source>At least 10 characters</source>
        <translation>Al menos 10 caracteres</translation>
    </message>
    <message>
        <source>Who looks after it?</source>
        <translation>¿Quién se ocupa de él?</translation>
    </message>
    <message>
        <source>The first administrator adds everybody else. Until there is one, everybody who opens this program on this machine may do everything.</source>
        <translation>El primer administrador añade a todos los demás. Mientras no haya ninguno, quien abra este programa en este equipo puede hacerlo todo.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Password, a&amp;gain</source>
        <translation>Contraseña, otra &amp;vez</translation>
    </message>
    <message>
        <source>Where do readers reach it?</source>
        <translation>¿Dónde lo encuentran los lectores?</translation>
    </message>
    <message>
        <source>As it stands only this machine does. For readers on the network write 0.0.0.0 instead of 127.0.0.1; “off” closes a door.</source>
        <translation>Tal como está, solo este equipo. Para lectores en la red, escriba 0.0.0.0 en lugar de 127.0.0.1; “off” cierra un puerto.</translation>
    </message>
    <message>
        <source>&amp;HTTP</source>
        <translation>&amp;HTTP</translation>
    </message>
    <message>
        <source>&amp;TCP, JSON lines</source>
        <translation>&amp;TCP, líneas JSON</translation>
    </message>
    <message>
        <source>Which is the first reader?</source>
        <translation>¿Cuál es el primer lector?</translation>
    </message>
    <message>
        <source>A reader names itself by its device id and shows the API key that is made for it now.</source>
        <translation>Un lector se identifica por su ID de dispositivo y muestra la clave API que ahora se crea para él.</translation>
    </message>
    <message>
        <source>&amp;Device id</source>
        <translation>&amp;ID de dispositivo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Las dos contraseñas son distintas.</translation>
    </message>
    <message>
        <source>&amp;In this program: a file in its data folder</source>
        <translation>&amp;En este programa: un archivo en su carpeta de datos</translation>
    </message>
    <message>
        <source>In a &amp;PostgreSQL database</source>
        <translation>En una &amp;base de datos PostgreSQL</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>&amp;Probar la conexión</translation>
    </message>
    <message>
        <source>Where is the ledger kept?</source>
        <translation>¿Dónde se guarda el libro de registro?</translation>
    </message>
    <message>
        <source>The store inside needs nothing else. Larger sites use a PostgreSQL database, where a payroll system reads the same ledger; it must be made and prepared before.</source>
        <translation>El almacén integrado no necesita nada más. Las instalaciones grandes usan una base de datos PostgreSQL, donde un sistema de nóminas lee el mismo libro; hay que crearla y prepararla antes.</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation>¿Quién trabaja aquí?</translation>
    </message>
    <message>
        <source>A CSV file of the people, as the payroll or HR system exports it, is shown before anything is taken over. People can be added one by one later, too.</source>
        <translation>Un archivo CSV de las personas, tal como lo exporta el sistema de nóminas o de recursos humanos, se muestra antes de incorporar nada. También se pueden añadir personas una por una más adelante.</translation>
    </message>
    <message>
        <source>Who gets the first card?</source>
        <translation>¿Quién recibe la primera tarjeta?</translation>
    </message>
    <message>
        <source>API key of the first reader: give it to the reader now, it is shown this once</source>
        <translation>Clave API del primer lector: désela al lector ahora, solo se muestra esta vez</translation>
    </message>
    <message>
        <source>Address of the database</source>
        <translation>Dirección de la base de datos</translation>
    </message>
    <message>
        <source>&amp;Import people…</source>
        <translation>&amp;Importar personas…</translation>
    </message>
    <message>
        <source>People were imported.</source>
        <translation>Se importaron personas.</translation>
    </message>
    <message>
        <source>&amp;Give out a card</source>
        <translation>&amp;Dar una tarjeta</translation>
    </message>
    <message>
        <source>The database answers, and its schema is as it must be.</source>
        <translation>La base de datos responde y su esquema es el debido.</translation>
    </message>
    <message>
        <source>Tapledger begins anew with that database.</source>
        <translation>Tapledger empieza de nuevo con esa base de datos.</translation>
    </message>
    <message>
        <source>A card is given out on the page Enrolment: choose a person there, and put the card on the reader of this desk. What was left for later is done on the pages People, Devices and Settings.</source>
        <translation>Las tarjetas se entregan en la página «Emisión de tarjetas»: elija allí a una persona y ponga la tarjeta en el lector de esta mesa. Lo que quedó para después se hace en las páginas «Personas», «Dispositivos» y «Ajustes».</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::StatusLine</name>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Database away</source>
        <translation>Base de datos no disponible</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Last tap %1</source>
        <translation>Último fichaje: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tap(s) waiting</source>
        <translation>
            <numerusform>%Ln fichaje pendiente</numerusform>
            <numerusform>%Ln fichajes pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: this program writes</source>
        <translation>%1: escribe este programa</translation>
    </message>
    <message>
        <source>%1: %2 writes</source>
        <translation>%1: escribe %2</translation>
    </message>
    <message>
        <source>%1: no server writes</source>
        <translation>%1: no escribe ningún servidor</translation>
    </message>
    <message>
        <source>Ledger not as signed</source>
        <translation>Libro no como se firmó</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::Table</name>
    <message>
        <source>Export what is shown</source>
        <translation>Exportar lo que se muestra</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Export what is shown…</source>
        <translation>&amp;Exportar lo que se muestra…</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olumnas</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::TapCard</name>
    <message>
        <source>No tap yet</source>
        <translation>Sin fichajes todavía</translation>
    </message>
    <message>
        <source>The latest tap is shown here.</source>
        <translation>Aquí se muestra el último fichaje.</translation>
    </message>
    <message>
        <source>Nobody is known by this card</source>
        <translation>Nadie figura con esta tarjeta</translation>
    </message>
    <message>
        <source>Latest tap: %1, %2, %3, %4</source>
        <translation>Último fichaje: %1, %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::TapNames</name>
    <message>
        <source>Card %1</source>
        <translation>Tarjeta %1</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::TapPanel</name>
    <message>
        <source>Kind of card</source>
        <translation>Tipo de tarjeta</translation>
    </message>
    <message>
        <source>Why the card until now ends</source>
        <translation>Por qué se anula la tarjeta actual</translation>
    </message>
    <message>
        <source>Another card</source>
        <translation>Otra tarjeta</translation>
    </message>
    <message>
        <source>Give this card to the person chosen (Ctrl+Enter)</source>
        <translation>Dar esta tarjeta a la persona elegida (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Put this card aside and wait for another one (Esc)</source>
        <translation>Apartar esta tarjeta y esperar otra (Esc)</translation>
    </message>
    <message>
        <source>&amp;Kind of card</source>
        <translation>&amp;Tipo de tarjeta</translation>
    </message>
    <message>
        <source>Type the number instead</source>
        <translation>Escribir el número</translation>
    </message>
    <message>
        <source>For a card that the reader cannot read (Ctrl+M)</source>
        <translation>Para una tarjeta que el lector no puede leer (Ctrl+M)</translation>
    </message>
    <message>
        <source>04:A3:22:1B, then Enter</source>
        <translation>04:A3:22:1B y luego Intro</translation>
    </message>
    <message>
        <source>Card number, as bytes in hex</source>
        <translation>Número de tarjeta, como bytes en hexadecimal</translation>
    </message>
    <message>
        <source>Take it from %1 and give it to %2</source>
        <translation>Quitársela a %1 y dársela a %2</translation>
    </message>
    <message>
        <source>Replace the card of %1</source>
        <translation>Sustituir la tarjeta de %1</translation>
    </message>
    <message>
        <source>Issue to %1</source>
        <translation>Emitir para %1</translation>
    </message>
    <message>
        <source>%1 has left and cannot be given a card.</source>
        <translation>%1 dejó la empresa y no puede recibir una tarjeta.</translation>
    </message>
    <message>
        <source>Choose the person whose it is to be.</source>
        <translation>Elija la persona de quien va a ser.</translation>
    </message>
    <message>
        <source>Tap the card of %1</source>
        <translation>Acerque la tarjeta de %1</translation>
    </message>
    <message>
        <source>A free card is issued at once, and the next person follows. Any other is shown first.</source>
        <translation>Una tarjeta libre se emite de inmediato y sigue la persona siguiente. Cualquier otra se muestra primero.</translation>
    </message>
    <message>
        <source>Tap a card now</source>
        <translation>Acerque ahora una tarjeta</translation>
    </message>
    <message>
        <source>You will see what it is before anything changes.</source>
        <translation>Verá qué es antes de que cambie nada.</translation>
    </message>
    <message>
        <source>You will see whose it is. To issue it, choose a person.</source>
        <translation>Verá de quién es. Para emitirla, elija una persona.</translation>
    </message>
    <message>
        <source>Card %1 ends be&amp;cause</source>
        <translation>&amp;Motivo de anular la tarjeta %1</translation>
    </message>
    <message>
        <source>✓ %1 is ready</source>
        <translation>✓ %1 está listo</translation>
    </message>
    <message>
        <source>✗ %1: %2</source>
        <translation>✗ %1: %2</translation>
    </message>
    <message>
        <source>No desk reader is connected. Plug one in, or type the card&apos;s number.</source>
        <translation>No hay ningún lector de mesa conectado. Conecte uno o escriba el número de la tarjeta.</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::TapTest</name>
    <message>
        <source>The card is nobody&apos;s. The device works; issue the card to let it in.</source>
        <translation>La tarjeta no es de nadie. El dispositivo funciona; emita la tarjeta para que pueda pasar.</translation>
    </message>
    <message>
        <source>The card was deactivated.</source>
        <translation>La tarjeta fue desactivada.</translation>
    </message>
    <message>
        <source>The card has expired.</source>
        <translation>La tarjeta ha caducado.</translation>
    </message>
    <message>
        <source>The card&apos;s holder is no longer active.</source>
        <translation>El titular de la tarjeta ya no está activo.</translation>
    </message>
    <message>
        <source>The device is disabled. Enable it to let it send taps.</source>
        <translation>El dispositivo está deshabilitado. Habilítelo para que pueda enviar fichajes.</translation>
    </message>
    <message>
        <source>The device&apos;s signature is missing or wrong. Compare its key with the one registered.</source>
        <translation>La firma del dispositivo falta o es incorrecta. Compare su clave con la registrada.</translation>
    </message>
    <message>
        <source>The device&apos;s clock is ahead. Set its clock.</source>
        <translation>El reloj del dispositivo adelanta. Póngalo en hora.</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>Probar %1</translation>
    </message>
    <message>
        <source>Hold a card to %1</source>
        <translation>Acerque una tarjeta a %1</translation>
    </message>
    <message>
        <source>Waiting for a tap from it. A tap of an issued card is recorded as any other.</source>
        <translation>Esperando un fichaje suyo. El fichaje de una tarjeta emitida se registra como cualquier otro.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>It works: the tap was recorded.</source>
        <translation>Funciona: el fichaje se registró.</translation>
    </message>
    <message>
        <source>It works: the tap repeats the one before and was left out.</source>
        <translation>Funciona: el fichaje repite el anterior y se omitió.</translation>
    </message>
    <message>
        <source>The tap has arrived and waits to be recorded.</source>
        <translation>El fichaje ha llegado y espera a ser registrado.</translation>
    </message>
    <message>
        <source>The tap arrived and was refused. %1</source>
        <translation>El fichaje llegó y fue rechazado. %1</translation>
    </message>
    <message>
        <source>This arrived; the next tap takes its place.</source>
        <translation>Esto llegó; el próximo fichaje ocupará su lugar.</translation>
    </message>
    <message>
        <source>Card: %1</source>
        <translation>Tarjeta: %1</translation>
    </message>
    <message>
        <source>Event: %1</source>
        <translation>Evento: %1</translation>
    </message>
    <message>
        <source>Time of the tap: %1</source>
        <translation>Hora del fichaje: %1</translation>
    </message>
    <message>
        <source>Entry: %1</source>
        <translation>Asiento: %1</translation>
    </message>
    <message>
        <source>The database does not take this tap: a rule of its own stands against it. The log says which.</source>
        <translation>La base de datos no admite este fichaje: se opone una regla propia. El registro dice cuál.</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::TapsChart</name>
    <message>
        <source>Taps of the last 24 hours: %1, of which %2 were refused</source>
        <translation>Fichajes de las últimas 24 horas: %1, de los que se rechazaron %2</translation>
    </message>
    <message>
        <source>No taps in the last 24 hours</source>
        <translation>Sin fichajes en las últimas 24 horas</translation>
    </message>
    <message>
        <source>%1 to %2: %3 recorded, %4 refused</source>
        <translation>De %1 a %2: %3 registrados, %4 rechazados</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::TimeRange</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Show what happened in this time</source>
        <translation>Mostrar lo ocurrido en este tiempo</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier momento</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>Entre…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;hasta</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::TokensPanel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Unknown: no rights</source>
        <translation>Desconocido: sin derechos</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Empieza por</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>revoked %1</source>
        <translation>revocado: %1</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>válido</translation>
    </message>
    <message>
        <source>Re&amp;voke</source>
        <translation>Re&amp;vocar</translation>
    </message>
    <message>
        <source>What the token is for: payroll, say</source>
        <translation>Para qué es el token: nómina, por ejemplo</translation>
    </message>
    <message>
        <source>&amp;Make a token</source>
        <translation>&amp;Crear un token</translation>
    </message>
    <message>
        <source>The new token</source>
        <translation>El token nuevo</translation>
    </message>
    <message>
        <source>This is the token. It is shown this once: give it to the program that needs it.</source>
        <translation>Este es el token. Solo se muestra esta vez: entréguelo al programa que lo necesita.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>The token %1 is revoked: programs that show it are refused.</source>
        <translation>El token %1 está revocado: se rechazan los programas que lo muestren.</translation>
    </message>
    <message>
        <source>What the token is for</source>
        <translation>Para qué es el token</translation>
    </message>
    <message>
        <source>API tokens</source>
        <translation>Tokens de API</translation>
    </message>
    <message>
        <source>No tokens yet</source>
        <translation>Sin tokens todavía</translation>
    </message>
    <message>
        <source>A program that asks this server, payroll say, shows a token. It is made here, and shown once.</source>
        <translation>Un programa que consulta este servidor, el de nóminas por ejemplo, muestra un token. Se crea aquí y se muestra una sola vez.</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::Tray</name>
    <message>
        <source>&amp;Open Tapledger</source>
        <translation>&amp;Abrir Tapledger</translation>
    </message>
    <message>
        <source>Stop the server and &amp;quit</source>
        <translation>Detener el servidor y &amp;salir</translation>
    </message>
    <message>
        <source>Tapledger: %1</source>
        <translation>Tapledger: %1</translation>
    </message>
    <message>
        <source>Close Tapledger</source>
        <translation>Cerrar Tapledger</translation>
    </message>
    <message>
        <source>The server inside this window is running.</source>
        <translation>El servidor de esta ventana está en marcha.</translation>
    </message>
    <message>
        <source>Readers that tap while no server runs are answered by nobody; those with a memory deliver their taps later.</source>
        <translation>Nadie responde a los lectores que fichan mientras no hay servidor en marcha; los que tienen memoria entregan sus fichajes después.</translation>
    </message>
    <message>
        <source>Stop the server and quit</source>
        <translation>Detener el servidor y salir</translation>
    </message>
    <message>
        <source>Keep it running in the tray</source>
        <translation>Mantenerlo en marcha en la bandeja</translation>
    </message>
    <message>
        <source>Do this from now on</source>
        <translation>Hacer esto siempre</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::UnknownCards</name>
    <message>
        <source>Last refused at %1, %2. Click to issue it to somebody.</source>
        <translation>Rechazada por última vez en %1, %2. Haga clic para emitirla a alguien.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Last at</source>
        <translation>Última vez en</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Cards that gates refused because nobody holds them</source>
        <translation>Tarjetas que las puertas rechazaron porque no son de nadie</translation>
    </message>
    <message>
        <source>No unknown cards</source>
        <translation>Sin tarjetas desconocidas</translation>
    </message>
    <message>
        <source>A card that a gate refuses because nobody holds it is listed here for 30 days, so that you can give it to its person.</source>
        <translation>Una tarjeta que una puerta rechaza porque no es de nadie figura aquí durante 30 días, para que pueda dársela a su persona.</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::UserDialog</name>
    <message>
        <source>At least 10 characters</source>
        <translation>Al menos 10 caracteres</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rol</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Password, a&amp;gain</source>
        <translation>Contraseña, otra &amp;vez</translation>
    </message>
    <message>
        <source>Add the user</source>
        <translation>Añadir el usuario</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Añadir un usuario</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Rol de %1</translation>
    </message>
    <message>
        <source>New password of %1</source>
        <translation>Contraseña nueva de %1</translation>
    </message>
    <message>
        <source>The two passwords differ</source>
        <translation>Las dos contraseñas son distintas</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::UsersPanel</name>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>Recursos humanos</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>may do everything</source>
        <translation>puede hacerlo todo</translation>
    </message>
    <message>
        <source>people and their cards</source>
        <translation>personas y sus tarjetas</translation>
    </message>
    <message>
        <source>live taps, refused taps and alerts</source>
        <translation>fichajes en directo, fichajes rechazados y alertas</translation>
    </message>
    <message>
        <source>reads and verifies the ledger and the audit log</source>
        <translation>lee y verifica el libro de registro y el registro de auditoría</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Unknown: no rights</source>
        <translation>Desconocido: sin derechos</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>Último inicio de sesión</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Change &amp;role…</source>
        <translation>Cambiar &amp;rol…</translation>
    </message>
    <message>
        <source>Set &amp;password…</source>
        <translation>Fijar &amp;contraseña…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>&amp;Add a user…</source>
        <translation>&amp;Añadir un usuario…</translation>
    </message>
    <message>
        <source>Remove a user</source>
        <translation>Quitar un usuario</translation>
    </message>
    <message>
        <source>Remove the user %1?</source>
        <translation>¿Quitar al usuario %1?</translation>
    </message>
    <message>
        <source>Every login of theirs ends at once. What they did stays in the audit log.</source>
        <translation>Todas sus sesiones terminan de inmediato. Lo que hizo permanece en el registro de auditoría.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::VerifyPanel</name>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Asiento</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>primero</translation>
    </message>
    <message>
        <source>From entry</source>
        <translation>Desde el asiento</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>último</translation>
    </message>
    <message>
        <source>To entry</source>
        <translation>Hasta el asiento</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>Recompute every hash of these entries (Enter)</source>
        <translation>Recalcular todos los hashes de estos asientos (Intro)</translation>
    </message>
    <message>
        <source>Close; a verification that runs goes on</source>
        <translation>Cerrar; una verificación en marcha continúa</translation>
    </message>
    <message>
        <source>Close the verification</source>
        <translation>Cerrar la verificación</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Verify &amp;from entry</source>
        <translation>Verificar &amp;desde el asiento</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;hasta</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>The verification was stopped after %1 entries. What was checked until then says nothing about the rest.</source>
        <translation>La verificación se detuvo tras %1 asientos. Lo comprobado hasta entonces no dice nada del resto.</translation>
    </message>
    <message>
        <source>The verification could not be done: %1</source>
        <translation>No se pudo hacer la verificación: %1</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Informe…</translation>
    </message>
    <message>
        <source>Compare with no file</source>
        <translation>No comparar con ningún archivo</translation>
    </message>
    <message>
        <source>Write the report in plain words, as PDF, with a signature beside it</source>
        <translation>Escribir el informe en palabras sencillas, como PDF, con una firma al lado</translation>
    </message>
    <message>
        <source>A checkpoint or receipt that was kept elsewhere</source>
        <translation>Un punto de control o recibo guardado en otro lugar</translation>
    </message>
    <message>
        <source>Checkpoints and receipts (*.ckpt *.json *.txt);;All files (*)</source>
        <translation>Puntos de control y recibos (*.ckpt *.json *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Compare &amp;with a file…</source>
        <translation>Comparar con un &amp;archivo…</translation>
    </message>
    <message>
        <source>Hold the ledger against a checkpoint, or a receipt, that was kept where nobody could change it</source>
        <translation>Comparar el libro con un punto de control, o un recibo, guardado donde nadie pudo cambiarlo</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The report could not be written: %1</source>
        <translation>No se pudo escribir el informe: %1</translation>
    </message>
    <message>
        <source>The report is in %1, its signature in %1.sig.</source>
        <translation>El informe está en %1 y su firma en %1.sig.</translation>
    </message>
    <message>
        <source>The report is in %1. It is not signed: the keys are elsewhere.</source>
        <translation>El informe está en %1. No está firmado: las claves están en otro lugar.</translation>
    </message>
    <message>
        <source>A verification is under way; wait for it or cancel it.</source>
        <translation>Hay una verificación en curso; espere o cancélela.</translation>
    </message>
    <message>
        <source>The report is in %1. It is not signed, as checkpoints were not compared.</source>
        <translation>El informe está en %1. No está firmado, porque no se compararon puntos de control.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>tapledger::ui::WallView</name>
    <message>
        <source>Live taps</source>
        <translation>Fichajes en directo</translation>
    </message>
    <message>
        <source>Taps</source>
        <translation>Fichajes</translation>
    </message>
    <message numerus="yes">
        <source>✕ %Ln refused</source>
        <translation>
            <numerusform>✕ %Ln rechazado</numerusform>
            <numerusform>✕ %Ln rechazados</numerusform>
        </translation>
    </message>
    <message>
        <source>Silent: %1</source>
        <translation>Sin señal: %1</translation>
    </message>
    <message>
        <source>Refused taps</source>
        <translation>Fichajes rechazados</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more refused tap(s)</source>
        <translation>
            <numerusform>y %Ln fichaje rechazado más</numerusform>
            <numerusform>y %Ln fichajes rechazados más</numerusform>
        </translation>
    </message>
</context>
</TS>
