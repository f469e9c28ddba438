<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Calendar</name>
    <message>
        <source>Clash</source>
        <comment>on a session that overlaps another</comment>
        <translation>Choque</translation>
    </message>
    <message>
        <source>asked for</source>
        <comment>state of a booking: pending</comment>
        <translation>solicitada</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>state of a booking</comment>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>completed</source>
        <comment>state of a booking</comment>
        <translation>completada</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>state of a booking</comment>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>no-show</source>
        <comment>state of a booking</comment>
        <translation>no asistió</translation>
    </message>
    <message>
        <source>unpaid</source>
        <comment>how a booking is paid</comment>
        <translation>sin pagar</translation>
    </message>
    <message>
        <source>paid</source>
        <comment>how a booking is paid</comment>
        <translation>pagada</translation>
    </message>
    <message>
        <source>paid by pack</source>
        <comment>how a booking is paid</comment>
        <translation>pagada con bono</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from one time to another</comment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>online</source>
        <comment>a session held online</comment>
        <translation>en línea</translation>
    </message>
    <message>
        <source>not yet synced</source>
        <comment>a booking the server does not have</comment>
        <translation>aún sin sincronizar</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <comment>a booking</comment>
        <translation>rechazada por el servidor</translation>
    </message>
    <message>
        <source>overlaps another</source>
        <comment>a session that clashes</comment>
        <translation>se solapa con otra</translation>
    </message>
    <message>
        <source>%1, 1 session</source>
        <comment>a day of the grid</comment>
        <translation>%1, 1 sesión</translation>
    </message>
    <message>
        <source>%1, %2 sessions</source>
        <comment>a day of the grid</comment>
        <translation>%1, %2 sesiones</translation>
    </message>
    <message>
        <source>Move</source>
        <comment>picks a session up</comment>
        <translation>Mover</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day shown</comment>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>This session is a fact and does not move. Open it to change it.</source>
        <comment>a completed session</comment>
        <translation>Esta sesión es un hecho y no se mueve. Ábrala para cambiarla.</translation>
    </message>
    <message>
        <source>Picked up %1. Arrow keys move it, Enter drops it, Esc leaves it.</source>
        <comment>a session is moved by keys</comment>
        <translation>%1 tomada. Las flechas la mueven, Intro la suelta, Esc la deja.</translation>
    </message>
    <message>
        <source>Up and Down change the end of %1, Enter keeps it, Esc leaves it.</source>
        <comment>a session is resized by keys</comment>
        <translation>Arriba y Abajo cambian el final de %1, Intro lo acepta, Esc lo deja.</translation>
    </message>
    <message>
        <source>Left where it was</source>
        <comment>a move was cancelled</comment>
        <translation>Se queda donde estaba</translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <comment>label while a session is copied</comment>
        <translation>Copiar a %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: pack ends, %Ln left</source>
        <comment>note of a day</comment>
        <translation>
            <numerusform>%1: termina el bono, queda %Ln</numerusform>
            <numerusform>%1: termina el bono, quedan %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: ends</source>
        <comment>note of a day: a client&apos;s pack ends</comment>
        <translation>%1: termina</translation>
    </message>
    <message>
        <source>%1: certificate ends</source>
        <comment>note of a day</comment>
        <translation>%1: termina el certificado</translation>
    </message>
    <message>
        <source>%1: birthday</source>
        <comment>note of a day</comment>
        <translation>%1: cumpleaños</translation>
    </message>
    <message>
        <source>Day off</source>
        <comment>note of a day</comment>
        <translation>Día libre</translation>
    </message>
    <message>
        <source>Other hours %1</source>
        <comment>note of a day</comment>
        <translation>Otro horario %1</translation>
    </message>
    <message>
        <source>Clocks go forward</source>
        <comment>on a skipped hour</comment>
        <translation>Se adelanta el reloj</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>on a skipped hour</comment>
        <translation>Se salta</translation>
    </message>
    <message>
        <source>Clocks went back from %1 to %2</source>
        <comment>on a repeated hour</comment>
        <translation>El reloj se atrasó de %1 a %2</translation>
    </message>
    <message>
        <source>Clocks go back</source>
        <comment>on a repeated hour</comment>
        <translation>Se atrasa el reloj</translation>
    </message>
    <message>
        <source>Again</source>
        <comment>on a repeated hour</comment>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Night hours, %1–%2</source>
        <comment>bar of folded hours</comment>
        <translation>Horas nocturnas, %1–%2</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>opens the folded night hours</comment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Fold</source>
        <comment>closes the night hours</comment>
        <translation>Plegar</translation>
    </message>
    <message>
        <source>%1 again</source>
        <comment>label of an hour that comes twice</comment>
        <translation>%1 otra vez</translation>
    </message>
    <message>
        <source>1 session</source>
        <comment>sessions of a day</comment>
        <translation>1 sesión</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <comment>sessions of a day</comment>
        <translation>%1 sesiones</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>length of a day, sessions of the day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <comment>length of a day</comment>
        <translation>%1 horas</translation>
    </message>
    <message>
        <source>Calendar</source>
        <comment>name of the grid</comment>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>%1, free</source>
        <comment>a slot of the grid</comment>
        <translation>%1, libre</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <comment>a slot of the grid</comment>
        <translation>%1, cerrado</translation>
    </message>
    <message>
        <source>today</source>
        <comment>typed in a date field</comment>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>typed in a date field</comment>
        <translation>mañana</translation>
    </message>
    <message>
        <source>two versions</source>
        <comment>a booking that was changed in two places</comment>
        <translation>dos versiones</translation>
    </message>
    <message>
        <source>Clocks go back at %1</source>
        <comment>note of a day</comment>
        <translation>Los relojes se atrasan a las %1</translation>
    </message>
    <message>
        <source>Clocks back</source>
        <comment>note of a day</comment>
        <translation>Reloj atrás</translation>
    </message>
    <message>
        <source>Clocks go forward at %1</source>
        <comment>note of a day</comment>
        <translation>Los relojes se adelantan a las %1</translation>
    </message>
    <message>
        <source>Clocks forward</source>
        <comment>note of a day</comment>
        <translation>Reloj adelante</translation>
    </message>
</context>
<context>
    <name>ClientPaper</name>
    <message>
        <source>Receipt of erasure</source>
        <translation>Recibo de borrado</translation>
    </message>
    <message>
        <source>Client: %1</source>
        <comment>a record&apos;s id</comment>
        <translation>Cliente: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Hora: %1</translation>
    </message>
    <message>
        <source>Erased: names, addresses, health, notes and other words in these records</source>
        <translation>Borrado: nombres, direcciones, salud, notas y otros textos de estos registros</translation>
    </message>
    <message>
        <source>changes in the history: %1</source>
        <translation>cambios en el historial: %1</translation>
    </message>
    <message>
        <source>Kept without a name: amounts, sessions, points</source>
        <translation>Se conservan sin nombre: importes, sesiones, puntos</translation>
    </message>
    <message>
        <source>Copies made before (backups, exports) still hold the data: delete them too.</source>
        <translation>Las copias anteriores (copias de seguridad, exportaciones) aún contienen los datos: bórrelas también.</translation>
    </message>
</context>
<context>
    <name>ConsequenceText</name>
    <message>
        <source>The pack keeps its sessions: %1 left</source>
        <comment>number</comment>
        <translation>El bono conserva sus sesiones: quedan %1</translation>
    </message>
    <message>
        <source>The pack is over by %1</source>
        <comment>number of sessions</comment>
        <translation>El bono se ha excedido en %1</translation>
    </message>
    <message>
        <source>Pack: %1 left, then %2</source>
        <comment>sessions before and after</comment>
        <translation>Bono: quedan %1, después %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) are booked</source>
        <translation>
            <numerusform>%Ln sesión queda reservada</numerusform>
            <numerusform>%Ln sesiones quedan reservadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s) are skipped</source>
        <translation>
            <numerusform>Se omite %Ln fecha</numerusform>
            <numerusform>Se omiten %Ln fechas</numerusform>
        </translation>
    </message>
    <message>
        <source>outside your hours</source>
        <comment>warning about a booking</comment>
        <translation>fuera de su horario</translation>
    </message>
    <message>
        <source>in the past</source>
        <comment>warning about a booking</comment>
        <translation>en el pasado</translation>
    </message>
    <message>
        <source>more sessions than your daily limit</source>
        <comment>warning about a booking</comment>
        <translation>más sesiones que su límite diario</translation>
    </message>
    <message>
        <source>less break than you planned</source>
        <comment>warning about a booking</comment>
        <translation>menos descanso de lo previsto</translation>
    </message>
    <message>
        <source>after the pack ends</source>
        <comment>warning about a booking</comment>
        <translation>después de que termine el bono</translation>
    </message>
    <message>
        <source>a certificate has ended by then</source>
        <comment>warning about a booking</comment>
        <translation>un certificado habrá vencido</translation>
    </message>
    <message>
        <source>the pack is empty</source>
        <comment>warning about a booking</comment>
        <translation>el bono está vacío</translation>
    </message>
    <message>
        <source>overlaps another session</source>
        <comment>warning about a booking</comment>
        <translation>se solapa con otra sesión</translation>
    </message>
    <message>
        <source>Fee due: %1</source>
        <comment>amount</comment>
        <translation>Cargo debido: %1</translation>
    </message>
    <message>
        <source>Expected payout: %1</source>
        <comment>amount</comment>
        <translation>Pago previsto: %1</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln point(s)</source>
        <translation>
            <numerusform>+%Ln punto</numerusform>
            <numerusform>+%Ln puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%Ln point(s)</source>
        <translation>
            <numerusform>−%Ln punto</numerusform>
            <numerusform>−%Ln puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Badge: %1</source>
        <comment>name of a badge</comment>
        <translation>Insignia: %1</translation>
    </message>
    <message>
        <source>A seat is free for %1</source>
        <comment>names of people who wait</comment>
        <translation>Hay una plaza libre para %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 min</source>
        <comment>a length of time</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>a length of time</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>a length of time</comment>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>Earnings</name>
    <message>
        <source>1 payment</source>
        <translation>1 pago</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments</source>
        <translation>
            <numerusform>%Ln pago</numerusform>
            <numerusform>%Ln pagos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1%2 on %3</source>
        <translation>%1%2 frente a %3</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 sesión</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation>
            <numerusform>%Ln sesión</numerusform>
            <numerusform>%Ln sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>1 pack</source>
        <translation>1 bono</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packs</source>
        <translation>
            <numerusform>%Ln bono</numerusform>
            <numerusform>%Ln bonos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 other</source>
        <translation>1 otro</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other</source>
        <translation>
            <numerusform>%Ln otro</numerusform>
            <numerusform>%Ln otros</numerusform>
        </translation>
    </message>
    <message>
        <source>no payments</source>
        <translation>ningún pago</translation>
    </message>
    <message>
        <source>nothing is owed</source>
        <translation>nada pendiente</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln mes</numerusform>
            <numerusform>%Ln meses</numerusform>
        </translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln año</numerusform>
            <numerusform>%Ln años</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, oldest %2</source>
        <translation>%1, la más antigua de hace %2</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Bruto</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Comisiones</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Reembolsos</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>as stored by the platform</source>
        <translation>tal como los guarda la plataforma</translation>
    </message>
    <message>
        <source>no refunds</source>
        <translation>ningún reembolso</translation>
    </message>
    <message>
        <source>1 refund</source>
        <translation>1 reembolso</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refunds</source>
        <translation>
            <numerusform>%Ln reembolso</numerusform>
            <numerusform>%Ln reembolsos</numerusform>
        </translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>Reembolso %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>counts nothing</source>
        <translation>no cuenta</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <translation>T%1 %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>a year before</source>
        <translation>un año antes</translation>
    </message>
    <message>
        <source>previous month</source>
        <translation>mes anterior</translation>
    </message>
    <message>
        <source>previous quarter</source>
        <translation>trimestre anterior</translation>
    </message>
    <message>
        <source>previous year</source>
        <translation>año anterior</translation>
    </message>
    <message>
        <source>days before</source>
        <translation>días anteriores</translation>
    </message>
</context>
<context>
    <name>FileKind</name>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>%1 is not a file. Drop calendars (.ics), address books (.vcf) or client lists (.csv).</source>
        <translation>%1 no es un archivo. Suelte calendarios (.ics), libretas de direcciones (.vcf) o listas de clientes (.csv).</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vacío.</translation>
    </message>
    <message>
        <source>%1 is named like a calendar, but holds none.</source>
        <translation>%1 se llama como un calendario, pero no contiene ninguno.</translation>
    </message>
    <message>
        <source>%1 is named like an address book, but holds none.</source>
        <translation>%1 se llama como una libreta de direcciones, pero no contiene ninguna.</translation>
    </message>
    <message>
        <source>%1 holds no text: it is no calendar, address book or client list.</source>
        <translation>%1 no contiene texto: no es un calendario, ni una libreta de direcciones, ni una lista de clientes.</translation>
    </message>
    <message>
        <source>%1 is no calendar (.ics), address book (.vcf) or client list (.csv).</source>
        <translation>%1 no es un calendario (.ics), ni una libreta de direcciones (.vcf), ni una lista de clientes (.csv).</translation>
    </message>
</context>
<context>
    <name>FilePlace</name>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>a line of the notes</source>
        <translation>una línea de las notas</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>se omite</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>nombre de pila</translation>
    </message>
    <message>
        <source>middle name</source>
        <translation>segundo nombre</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>apellidos</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>fecha de nacimiento</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>sexo</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>sessions left</source>
        <translation>sesiones restantes</translation>
    </message>
    <message>
        <source>sessions expire</source>
        <translation>vencimiento de las sesiones</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>client since</source>
        <translation>cliente desde</translation>
    </message>
    <message>
        <source>%1 sessions left</source>
        <translation>%1 sesiones restantes</translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>%1 at %2</source>
        <comment>date, time of day</comment>
        <translation>%1 a las %2</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <comment>first name</comment>
        <translation>Hola, %1:</translation>
    </message>
    <message>
        <source>Best wishes</source>
        <translation>Un saludo</translation>
    </message>
    <message>
        <source>What this message is about was removed. Write it freely instead.</source>
        <translation>El motivo de este mensaje se quitó. Escríbalo libremente.</translation>
    </message>
    <message>
        <source>How was your session?</source>
        <translation>¿Qué tal su sesión?</translation>
    </message>
    <message>
        <source>thank you for training with me on %1 (%2).</source>
        <comment>date and time, service</comment>
        <translation>gracias por entrenar conmigo el %1 (%2).</translation>
    </message>
    <message>
        <source>If you have a minute, I would be glad to read a few honest words about it.</source>
        <translation>Si tiene un minuto, me alegrará leer unas palabras sinceras sobre ella.</translation>
    </message>
    <message>
        <source>We meet online: %1</source>
        <comment>link of a meeting</comment>
        <translation>Nos vemos en línea: %1</translation>
    </message>
    <message>
        <source>Your session on %1</source>
        <comment>date and time</comment>
        <translation>Su sesión del %1</translation>
    </message>
    <message>
        <source>a short reminder of your session %1 on %2.</source>
        <comment>service, date and time</comment>
        <translation>un breve recordatorio de su sesión %1 el %2.</translation>
    </message>
    <message>
        <source>If you cannot come, a quick answer helps me.</source>
        <translation>Si no puede venir, una respuesta rápida me ayuda.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>date, service, amount</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Your sessions</source>
        <translation>Sus sesiones</translation>
    </message>
    <message>
        <source>everything is paid, thank you.</source>
        <translation>todo está pagado, gracias.</translation>
    </message>
    <message>
        <source>Open amount: %1</source>
        <translation>Importe pendiente: %1</translation>
    </message>
    <message>
        <source>these sessions are still open:</source>
        <translation>estas sesiones siguen pendientes de pago:</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <comment>amount</comment>
        <translation>En total: %1</translation>
    </message>
    <message>
        <source>You can pay in cash or by transfer. If you have paid by now, forget this note.</source>
        <translation>Puede pagar en efectivo o por transferencia. Si ya ha pagado, olvide este mensaje.</translation>
    </message>
    <message>
        <source>your pack %1 is used up.</source>
        <translation>su bono %1 está agotado.</translation>
    </message>
    <message numerus="yes">
        <source>your pack %1 has %Ln session(s) left.</source>
        <comment>name of a pack</comment>
        <translation>
            <numerusform>a su bono %1 le queda %Ln sesión.</numerusform>
            <numerusform>a su bono %1 le quedan %Ln sesiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be used until %1.</source>
        <comment>date</comment>
        <translation>Se puede usar hasta el %1.</translation>
    </message>
    <message>
        <source>A new one is %1. Shall I put it down for you?</source>
        <comment>price</comment>
        <translation>Uno nuevo cuesta %1. ¿Se lo apunto?</translation>
    </message>
    <message>
        <source>Shall we talk about a new one?</source>
        <translation>¿Hablamos de uno nuevo?</translation>
    </message>
    <message>
        <source>Your pack %1</source>
        <translation>Su bono %1</translation>
    </message>
    <message>
        <source>I keep it for you until %1.</source>
        <comment>date and time</comment>
        <translation>Se la guardo hasta el %1.</translation>
    </message>
    <message>
        <source>A seat is free: %1</source>
        <translation>Hay una plaza libre: %1</translation>
    </message>
    <message>
        <source>a seat is free in %1 on %2.</source>
        <comment>group session, date and time</comment>
        <translation>hay una plaza libre en %1 el %2.</translation>
    </message>
    <message>
        <source>Would you like it?</source>
        <translation>¿La quiere?</translation>
    </message>
    <message>
        <source>A free time on %1</source>
        <comment>date and time</comment>
        <translation>Una hora libre el %1</translation>
    </message>
    <message>
        <source>a time is free on %1.</source>
        <comment>date and time</comment>
        <translation>hay una hora libre el %1.</translation>
    </message>
    <message>
        <source>Would you like to train then?</source>
        <translation>¿Quiere entrenar entonces?</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Components</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>TrainerDesk components</source>
        <translation>Componentes de TrainerDesk</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln punto</numerusform>
            <numerusform>%Ln puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>New booking for %1</source>
        <translation>Nueva reserva para %1</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Reservas</translation>
    </message>
    <message>
        <source>Sell a pack to %1</source>
        <translation>Vender un bono a %1</translation>
    </message>
    <message>
        <source>Record a payment from %1</source>
        <translation>Registrar un pago de %1</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>A copy was written: %1</source>
        <translation>Se escribió una copia: %1</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Passcode of the lock…</source>
        <translation>Código del bloqueo…</translation>
    </message>
    <message>
        <source>The passcode was set</source>
        <translation>Se estableció el código</translation>
    </message>
    <message>
        <source>The lock opens without a passcode</source>
        <translation>El bloqueo se abre sin código</translation>
    </message>
    <message>
        <source>%1: what you typed was kept</source>
        <comment>the name of a form</comment>
        <translation>%1: se guardó lo que escribió</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>The backup was restored</source>
        <translation>Se restauró la copia de seguridad</translation>
    </message>
    <message>
        <source>The backup was restored. The desk before it is kept as %1</source>
        <translation>Se restauró la copia de seguridad. El escritorio anterior se conserva como %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>Export a copy of the desk</source>
        <translation>Exportar una copia del escritorio</translation>
    </message>
    <message>
        <source>Desks (*.sqlite)</source>
        <translation>Escritorios (*.sqlite)</translation>
    </message>
    <message>
        <source>This is the desk itself. Choose another name; nothing was changed.</source>
        <translation>Este es el propio escritorio. Elija otro nombre; no se cambió nada.</translation>
    </message>
    <message>
        <source>The earlier file cannot be replaced. Nothing of the desk was changed.</source>
        <translation>No se puede reemplazar el archivo anterior. No se cambió nada del escritorio.</translation>
    </message>
    <message>
        <source>The copy could not be written. Check the place and its free space; the desk was not changed.</source>
        <translation>No se pudo escribir la copia. Compruebe el lugar y su espacio libre; el escritorio no se cambió.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>Desks (*.sqlite);;All files (*)</source>
        <translation>Escritorios (*.sqlite);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>SyncLine</name>
    <message>
        <source>On this computer only</source>
        <translation>Solo en este ordenador</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Inicie sesión otra vez</translation>
    </message>
    <message>
        <source>Cannot sync</source>
        <translation>No se puede sincronizar</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you</source>
        <translation>
            <numerusform>%Ln le necesita</numerusform>
            <numerusform>%Ln le necesitan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline, %Ln waiting</source>
        <translation>
            <numerusform>Sin conexión, %Ln en espera</numerusform>
            <numerusform>Sin conexión, %Ln en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message numerus="yes">
        <source>Syncing %Ln…</source>
        <translation>
            <numerusform>Sincronizando %Ln…</numerusform>
            <numerusform>Sincronizando %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Sincronizando…</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Sincronizado</translation>
    </message>
    <message numerus="yes">
        <source>Synced %Ln min ago</source>
        <translation>
            <numerusform>Sincronizado hace %Ln min</numerusform>
            <numerusform>Sincronizado hace %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not accept this computer any more. Your changes are kept here and are sent after you sign in again.</source>
        <translation>El servidor ya no acepta este ordenador. Sus cambios se conservan aquí y se enviarán cuando vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The server speaks a newer version. Your changes were sent; update TrainerDesk to see those of other devices.</source>
        <translation>El servidor usa una versión más nueva. Sus cambios se enviaron; actualice TrainerDesk para ver los de otros dispositivos.</translation>
    </message>
    <message>
        <source>Synchronisation stopped. Your changes are kept on this computer.</source>
        <translation>La sincronización se detuvo. Sus cambios se conservan en este ordenador.</translation>
    </message>
    <message>
        <source>Could not reach the server. Your changes are kept on this computer and will be sent later.</source>
        <translation>No se pudo contactar con el servidor. Sus cambios se conservan en este ordenador y se enviarán más tarde.</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln minute(s) behind the server’s. Nothing is lost; set the clock, or newer changes may count as older.</source>
        <translation>
            <numerusform>El reloj de este ordenador va %Ln minuto por detrás del servidor. No se pierde nada; ajústelo, o los cambios nuevos podrían contar como antiguos.</numerusform>
            <numerusform>El reloj de este ordenador va %Ln minutos por detrás del servidor. No se pierde nada; ajústelo, o los cambios nuevos podrían contar como antiguos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln minute(s) ahead of the server’s. Nothing is lost; set the clock, or your times may look wrong.</source>
        <translation>
            <numerusform>El reloj de este ordenador va %Ln minuto por delante del servidor. No se pierde nada; ajústelo, o sus horas podrían parecer erróneas.</numerusform>
            <numerusform>El reloj de este ordenador va %Ln minutos por delante del servidor. No se pierde nada; ajústelo, o sus horas podrían parecer erróneas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncRefused</name>
    <message>
        <source>Another session takes this time</source>
        <translation>Otra sesión ocupa esta hora</translation>
    </message>
    <message>
        <source>Which other time suits you?</source>
        <translation>¿Qué otra hora le viene bien?</translation>
    </message>
    <message>
        <source>These times are free: %1.</source>
        <translation>Estas horas están libres: %1.</translation>
    </message>
    <message>
        <source>Hello %1,

your session on %2 cannot take place at that time. %3</source>
        <translation>Hola, %1:

su sesión del %2 no puede celebrarse a esa hora. %3</translation>
    </message>
</context>
<context>
    <name>SyncReview</name>
    <message>
        <source>Choose a version</source>
        <translation>Elegir una versión</translation>
    </message>
    <message>
        <source>Outside your hours</source>
        <translation>Fuera de su horario</translation>
    </message>
    <message>
        <source>This time has passed</source>
        <translation>Esta hora ya pasó</translation>
    </message>
    <message>
        <source>Less free time between sessions than you want</source>
        <translation>Menos tiempo libre entre sesiones del que desea</translation>
    </message>
    <message>
        <source>Overlaps another session</source>
        <translation>Se solapa con otra sesión</translation>
    </message>
    <message>
        <source>More sessions this day than you want</source>
        <translation>Más sesiones ese día de las que desea</translation>
    </message>
    <message>
        <source>You, %1</source>
        <comment>when</comment>
        <translation>Usted, %1</translation>
    </message>
    <message>
        <source>Another device, by %1</source>
        <comment>when</comment>
        <translation>Otro dispositivo, antes de %1</translation>
    </message>
    <message>
        <source>Changed here and on the server</source>
        <translation>Cambiado aquí y en el servidor</translation>
    </message>
    <message>
        <source>%1 changed in two places</source>
        <comment>names of fields</comment>
        <translation>%1: cambiado en dos sitios</translation>
    </message>
    <message>
        <source>This record was removed</source>
        <translation>Este registro se quitó</translation>
    </message>
    <message>
        <source>Stays as it is now</source>
        <translation>Queda como está</translation>
    </message>
    <message>
        <source>No clash</source>
        <translation>Sin choque</translation>
    </message>
    <message>
        <source>Sent with the next sync</source>
        <translation>Se envía en la próxima sincronización</translation>
    </message>
</context>
<context>
    <name>SyncWaiting</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>the name of an act</comment>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Reason of the cancellation</source>
        <translation>Motivo de la cancelación</translation>
    </message>
    <message>
        <source>Meeting link</source>
        <translation>Enlace de la reunión</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Group size</source>
        <translation>Tamaño del grupo</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Days valid</source>
        <translation>Días de validez</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Sobre usted</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Hourly rate</source>
        <translation>Tarifa por hora</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Rules of the practice</source>
        <translation>Reglas de la actividad</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Reembolso</translation>
    </message>
    <message>
        <source>Paid with</source>
        <translation>Pagado con</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation>Conservado como</translation>
    </message>
    <message>
        <source>another record</source>
        <translation>otro registro</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Bono</translation>
    </message>
    <message>
        <source>Session of a pack</source>
        <translation>Sesión de un bono</translation>
    </message>
    <message>
        <source>Correction of a pack</source>
        <translation>Corrección de un bono</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Settings of notices</source>
        <translation>Ajustes de avisos</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Lista de espera</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>The group has no seat left. Your values are kept</source>
        <translation>El grupo ya no tiene plazas. Sus valores se conservan</translation>
    </message>
    <message>
        <source>%1 is taken by %2. Your values are kept</source>
        <translation>%1 está ocupado por %2. Sus valores se conservan</translation>
    </message>
    <message>
        <source>%1 is taken. Your values are kept</source>
        <translation>%1 está ocupado. Sus valores se conservan</translation>
    </message>
    <message>
        <source>Changed on the server, removed here</source>
        <translation>Cambiado en el servidor, quitado aquí</translation>
    </message>
    <message>
        <source>Removed on the server, changed here</source>
        <translation>Quitado en el servidor, cambiado aquí</translation>
    </message>
    <message>
        <source>This may not be changed from here. Your values are kept</source>
        <translation>Esto no se puede cambiar desde aquí. Sus valores se conservan</translation>
    </message>
    <message>
        <source>The server has this already. Your values are kept</source>
        <translation>El servidor ya lo tiene. Sus valores se conservan</translation>
    </message>
    <message>
        <source>The server did not accept it. Your values are kept</source>
        <translation>El servidor no lo aceptó. Sus valores se conservan</translation>
    </message>
</context>
<context>
    <name>app::DeskGuard</name>
    <message>
        <source>Another file was put in the place of desk.sqlite while the desk was open.</source>
        <translation>Otro archivo ocupó el lugar de desk.sqlite mientras el escritorio estaba abierto.</translation>
    </message>
    <message>
        <source>desk.sqlite was moved or deleted, or its drive was removed, while the desk was open.</source>
        <translation>desk.sqlite se movió o se borró, o se retiró su unidad, mientras el escritorio estaba abierto.</translation>
    </message>
    <message>
        <source>The file is still missing.</source>
        <translation>El archivo sigue faltando.</translation>
    </message>
    <message>
        <source>The damaged file was copied as it is: %1</source>
        <translation>El archivo dañado se copió tal cual: %1</translation>
    </message>
    <message>
        <source>A copy was written: %1</source>
        <translation>Se escribió una copia: %1</translation>
    </message>
</context>
<context>
    <name>app::Dialog</name>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
</context>
<context>
    <name>app::FileDoor</name>
    <message>
        <source>Import a calendar…</source>
        <translation>Importar un calendario…</translation>
    </message>
    <message>
        <source>This file is a desk. To put it in the place of yours, choose File, Restore a backup. Nothing was changed.</source>
        <translation>Este archivo es un escritorio. Para ponerlo en lugar del suyo, elija Archivo, Restaurar una copia. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>app::InboxNews</name>
    <message>
        <source>News in your inbox</source>
        <translation>Novedades en su bandeja</translation>
    </message>
</context>
<context>
    <name>app::SyncConnection</name>
    <message>
        <source>A sign-in is under way. Wait for its answer.</source>
        <translation>Hay un inicio de sesión en curso. Espere la respuesta.</translation>
    </message>
</context>
<context>
    <name>app::Tray</name>
    <message>
        <source>Show the window</source>
        <translation>Mostrar la ventana</translation>
    </message>
</context>
<context>
    <name>ui::AboutSection</name>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>What clients read about you</source>
        <translation>Lo que los clientes leen sobre usted</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Especialidades</translation>
    </message>
    <message>
        <source>with commas between them</source>
        <translation>separadas por comas</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Years of experience</source>
        <translation>Años de experiencia</translation>
    </message>
    <message>
        <source>%1 of %2 letters: make it shorter.</source>
        <translation>%1 de %2 letras: acórtelo.</translation>
    </message>
    <message>
        <source>%1 of %2 letters</source>
        <translation>%1 de %2 letras</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún no guardado</translation>
    </message>
</context>
<context>
    <name>ui::AccountSection</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Change name or mail</source>
        <translation>Cambiar nombre o correo</translation>
    </message>
    <message>
        <source>Sign-in and sync</source>
        <translation>Acceso y sincronización</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
</context>
<context>
    <name>ui::BadgeBoard</name>
    <message>
        <source>Awarded by you</source>
        <translation>Concedida por usted</translation>
    </message>
    <message>
        <source>sessions completed:</source>
        <translation>sesiones completadas:</translation>
    </message>
    <message>
        <source>weeks in a row:</source>
        <translation>semanas seguidas:</translation>
    </message>
    <message>
        <source>friends brought:</source>
        <translation>amigos traídos:</translation>
    </message>
    <message>
        <source>days with you:</source>
        <translation>días con usted:</translation>
    </message>
    <message>
        <source>points:</source>
        <translation>puntos:</translation>
    </message>
</context>
<context>
    <name>ui::BadgeForm</name>
    <message>
        <source>New badge</source>
        <translation>Nueva insignia</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Sessions completed</source>
        <translation>Sesiones completadas</translation>
    </message>
    <message>
        <source>Weeks in a row</source>
        <translation>Semanas seguidas</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Friends brought</source>
        <translation>Amigos traídos</translation>
    </message>
    <message>
        <source>Days with you</source>
        <translation>Días con usted</translation>
    </message>
    <message>
        <source>Written as a rule</source>
        <translation>Escrita como regla</translation>
    </message>
    <message>
        <source>Given by hand</source>
        <translation>Dada a mano</translation>
    </message>
    <message>
        <source>Earned by</source>
        <translation>Se gana por</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>count(completed) &gt;= 50 and streak_weeks &gt;= 8</source>
        <translation>count(completed) &gt;= 50 and streak_weeks &gt;= 8</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Add badge</source>
        <translation>Añadir insignia</translation>
    </message>
    <message>
        <source>You give it yourself; nobody earns it by figures.</source>
        <translation>La da usted; nadie la gana por cifras.</translation>
    </message>
    <message>
        <source>%1. Whoever has reached that already gets it at once.</source>
        <translation>%1. Quien ya lo haya alcanzado la recibe enseguida.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
    <message>
        <source>Enter a whole number from 1 to 1,000,000.</source>
        <translation>Escriba un número entero de 1 a 1.000.000.</translation>
    </message>
    <message>
        <source>Write the rule.</source>
        <translation>Escriba la regla.</translation>
    </message>
    <message>
        <source>There is a badge of that name.</source>
        <translation>Ya hay una insignia con ese nombre.</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1 añadido</translation>
    </message>
</context>
<context>
    <name>ui::BadgesPage</name>
    <message>
        <source>No badges yet</source>
        <translation>Aún no hay insignias</translation>
    </message>
    <message>
        <source>Badges you or the platform make appear here with who holds them.</source>
        <translation>Las insignias suyas o de la plataforma aparecen aquí con quienes las tienen.</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Held by nobody</source>
        <translation>Nadie la tiene</translation>
    </message>
    <message>
        <source>Held by %1</source>
        <translation>La tienen %1</translation>
    </message>
    <message>
        <source>%1, %2 near</source>
        <comment>held by 7, 3 near</comment>
        <translation>%1, %2 cerca</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>New badge</source>
        <translation>Nueva insignia</translation>
    </message>
    <message>
        <source>Stop awarding %1</source>
        <comment>name of a badge</comment>
        <translation>Dejar de otorgar %1</translation>
    </message>
</context>
<context>
    <name>ui::BlockSamples</name>
    <message>
        <source>Sessions in every state</source>
        <translation>Sesiones en cada estado</translation>
    </message>
</context>
<context>
    <name>ui::Body</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ui::BulkBar</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Esc to clear</source>
        <translation>Esc para quitar la selección</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln seleccionado</numerusform>
            <numerusform>%Ln seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Sell pack</source>
        <translation>Vender bono</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
</context>
<context>
    <name>ui::CalendarDialog</name>
    <message>
        <source>Import a calendar?</source>
        <translation>¿Importar un calendario?</translation>
    </message>
    <message>
        <source>Events with a known client and service become bookings, others block their time. Nothing is written before you confirm, nobody gets a message, and one Undo takes all of it back.</source>
        <translation>Los eventos con cliente y servicio conocidos pasan a ser reservas; los demás bloquean su hora. No se escribe nada antes de que confirme, nadie recibe mensajes y un solo Deshacer lo revierte todo.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Make clients of names that are not known yet (after “PT”, “with” and the like)</source>
        <translation>Crear clientes con los nombres aún desconocidos (después de «PT», «con» y similares)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import a calendar</source>
        <translation>Importar un calendario</translation>
    </message>
    <message>
        <source>Calendars (*.ics *.ical);;All files (*)</source>
        <translation>Calendarios (*.ics *.ical);;Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>New clients</source>
        <translation>Clientes nuevos</translation>
    </message>
    <message>
        <source>New services, without a price</source>
        <translation>Servicios nuevos, sin precio</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an event and why it is not taken</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Events that cannot be taken</source>
        <translation>Eventos que no se pueden tomar</translation>
    </message>
    <message>
        <source>%1 read: %2 new, %3 changed, %4 the same, %5 rejected. %6 bookings, %7 blocked times.</source>
        <translation>%1 leídos: %2 nuevos, %3 cambiados, %4 iguales, %5 rechazados. %6 reservas, %7 horas bloqueadas.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln event(s)</source>
        <translation>
            <numerusform>Importar %Ln evento</numerusform>
            <numerusform>Importar %Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nada que importar</translation>
    </message>
</context>
<context>
    <name>ui::CertificatesSection</name>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Proof sheet</source>
        <translation>Hoja de acreditación</translation>
    </message>
    <message>
        <source>Add certificate</source>
        <translation>Añadir certificado</translation>
    </message>
    <message>
        <source>None yet. Add a licence or an insurance, and you are told before it ends.</source>
        <translation>Ninguno aún. Añada una licencia o un seguro y se le avisará antes de que venza.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>Guardar certificado</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
    <message>
        <source>Enter a date like %1.</source>
        <translation>Escriba una fecha como %1.</translation>
    </message>
    <message>
        <source>It cannot end before it was issued.</source>
        <translation>No puede terminar antes de emitirse.</translation>
    </message>
    <message>
        <source>Body</source>
        <comment>who issued a certificate</comment>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a certificate ends</comment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Más sobre %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The file of %1 is missing</source>
        <translation>Falta el archivo de %1</translation>
    </message>
    <message>
        <source>Open the file of %1</source>
        <translation>Abrir el archivo de %1</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Issued by, optional</source>
        <translation>Emitido por, opcional</translation>
    </message>
    <message>
        <source>Ends, empty for never</source>
        <translation>Termina, vacío si nunca</translation>
    </message>
    <message>
        <source>Issued, optional</source>
        <translation>Emitido, opcional</translation>
    </message>
</context>
<context>
    <name>ui::ClientForm</name>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>optional, with commas between them</source>
        <translation>opcional, separadas por comas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Only you see them</source>
        <translation>Solo usted las ve</translation>
    </message>
    <message>
        <source>Add client</source>
        <translation>Añadir cliente</translation>
    </message>
    <message>
        <source>Enter an address with @, or leave it empty.</source>
        <translation>Escriba una dirección con @ o déjela vacía.</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Nuevo cliente</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Guardar cambios</translation>
    </message>
    <message>
        <source>Enter a first name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
    <message>
        <source>A client with this address is on your list.</source>
        <translation>Ya hay un cliente con esta dirección en su lista.</translation>
    </message>
</context>
<context>
    <name>ui::ClientPanel</name>
    <message>
        <source>Edit details</source>
        <translation>Editar los datos</translation>
    </message>
    <message>
        <source>Bring back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Bonos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Health (locked)</source>
        <translation>Salud (bloqueada)</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Fidelidad</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Reservar</translation>
    </message>
    <message>
        <source>Sell pack</source>
        <translation>Vender bono</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Escribir un mensaje</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>No asistió</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Part refunded</source>
        <translation>Reembolso parcial</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln session(s)</source>
        <comment>a service and the size of a pack</comment>
        <translation>
            <numerusform>%1, %Ln sesión</numerusform>
            <numerusform>%1, %Ln sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>terminó el %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>termina el %1</translation>
    </message>
    <message>
        <source>never ends</source>
        <translation>no termina</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>quedan %1 de %2</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Next sessions</source>
        <translation>Próximas sesiones</translation>
    </message>
    <message>
        <source>Nothing booked.</source>
        <translation>Nada reservado.</translation>
    </message>
    <message>
        <source>Last payments</source>
        <translation>Últimos pagos</translation>
    </message>
    <message>
        <source>No payments yet.</source>
        <translation>Aún no hay pagos.</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Próximas</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Pasadas</translation>
    </message>
    <message>
        <source>last 100</source>
        <translation>últimas 100</translation>
    </message>
    <message>
        <source>No packs yet. Sell one with the button below.</source>
        <translation>Aún no hay bonos. Venda uno con el botón de abajo.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>No notes. They stay with you and are never sent to the client.</source>
        <translation>Sin notas. Se quedan con usted y nunca se envían al cliente.</translation>
    </message>
    <message>
        <source>Health notes, weight and date of birth are hidden until you ask for them.</source>
        <translation>Las notas de salud, el peso y la fecha de nacimiento están ocultos hasta que los pida.</translation>
    </message>
    <message>
        <source>Show health notes</source>
        <translation>Mostrar notas de salud</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>%1 cm</source>
        <translation>%1 cm</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Afecciones</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>no dado</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>No points yet.</source>
        <translation>Aún no hay puntos.</translation>
    </message>
    <message>
        <source>Training again</source>
        <translation>Entrena de nuevo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Exportar todo</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Open pack %1, %2</source>
        <comment>pack, what is left</comment>
        <translation>Abrir bono %1, %2</translation>
    </message>
    <message>
        <source>%1 free to book, %2 booked. Why %3 left?</source>
        <translation>%1 libres, %2 reservadas. ¿Por qué %3?</translation>
    </message>
    <message>
        <source>No more bookings. Why %1 left?</source>
        <translation>Sin más reservas. ¿Por qué quedan %1?</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>what was paid</comment>
        <translation>Otro</translation>
    </message>
</context>
<context>
    <name>ui::ClientsScreen</name>
    <message>
        <source>Create client “%1”</source>
        <translation>Crear el cliente «%1»</translation>
    </message>
    <message>
        <source>%1 of %2, by name</source>
        <translation>%1 de %2, por nombre</translation>
    </message>
    <message>
        <source>No client fits these filters</source>
        <translation>Ningún cliente cumple estos filtros</translation>
    </message>
    <message>
        <source>No client matches “%1”</source>
        <translation>Ningún cliente coincide con «%1»</translation>
    </message>
    <message>
        <source>Turn a filter off to see more people.</source>
        <translation>Quite un filtro para ver más personas.</translation>
    </message>
    <message>
        <source>Look for another part of the name, phone or mail, or create the client.</source>
        <translation>Busque otra parte del nombre, teléfono o correo, o cree el cliente.</translation>
    </message>
    <message numerus="yes">
        <source>Archive %Ln client(s)</source>
        <translation>
            <numerusform>Archivar %Ln cliente</numerusform>
            <numerusform>Archivar %Ln clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %Ln client(s)</source>
        <translation>
            <numerusform>Recuperar %Ln cliente</numerusform>
            <numerusform>Recuperar %Ln clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) archived</source>
        <translation>
            <numerusform>%Ln cliente archivado</numerusform>
            <numerusform>%Ln clientes archivados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) back on the list</source>
        <translation>
            <numerusform>%Ln cliente de vuelta en la lista</numerusform>
            <numerusform>%Ln clientes de vuelta en la lista</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 clients imported, %2 changed, %3 rows rejected</source>
        <translation>%1 clientes importados, %2 cambiados, %3 filas rechazadas</translation>
    </message>
    <message>
        <source>Choose a client first</source>
        <translation>Elija antes un cliente</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Nuevo cliente</translation>
    </message>
    <message>
        <source>Import clients</source>
        <translation>Importar clientes</translation>
    </message>
    <message>
        <source>Edit client</source>
        <translation>Editar cliente</translation>
    </message>
    <message>
        <source>Sell a pack to this client</source>
        <translation>Vender un bono a este cliente</translation>
    </message>
    <message>
        <source>Print this client&apos;s history</source>
        <translation>Imprimir el historial de este cliente</translation>
    </message>
    <message>
        <source>Archive client</source>
        <translation>Archivar cliente</translation>
    </message>
    <message>
        <source>Search name, phone, mail</source>
        <translation>Buscar nombre, teléfono, correo</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>Buscar clientes</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Pack low</source>
        <translation>Bono bajo</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Debe</translation>
    </message>
    <message>
        <source>New client (Ctrl+Shift+N)</source>
        <translation>Nuevo cliente (Ctrl+Mayús+N)</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Nobody on your list yet</source>
        <translation>Aún no hay nadie en su lista</translation>
    </message>
    <message>
        <source>Clients you add or import appear here with their sessions, packs and balance.</source>
        <translation>Los clientes que añada o importe aparecen aquí con sus sesiones, bonos y saldo.</translation>
    </message>
    <message>
        <source>Add your first client</source>
        <translation>Añada su primer cliente</translation>
    </message>
    <message>
        <source>Import from CSV</source>
        <translation>Importar de CSV</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1 añadido</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Más filtros</translation>
    </message>
    <message>
        <source>More filters: %1</source>
        <translation>Más filtros: %1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Remove the sample week</source>
        <translation>Quitar la semana de ejemplo</translation>
    </message>
    <message>
        <source>The sample week is gone</source>
        <translation>La semana de ejemplo se ha quitado</translation>
    </message>
    <message>
        <source>There is no sample week</source>
        <translation>No hay semana de ejemplo</translation>
    </message>
    <message>
        <source>Write to this client</source>
        <translation>Escribir a este cliente</translation>
    </message>
    <message>
        <source>Export everything about this client</source>
        <translation>Exportar todo sobre este cliente</translation>
    </message>
    <message>
        <source>Erase this client</source>
        <translation>Borrar este cliente</translation>
    </message>
    <message>
        <source>Training again</source>
        <translation>Entrena de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln client(s)</source>
        <translation>
            <numerusform>Exportar %Ln cliente</numerusform>
            <numerusform>Exportar %Ln clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) in %1</source>
        <translation>
            <numerusform>%Ln cliente en %1</numerusform>
            <numerusform>%Ln clientes en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>ZIP (*.zip)</source>
        <translation>ZIP (*.zip)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) in %1, with health data: hand it to the client only</source>
        <translation>
            <numerusform>%Ln archivo en %1, con datos de salud: entréguelo solo al cliente</numerusform>
            <numerusform>%Ln archivos en %1, con datos de salud: entréguelos solo al cliente</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Book this client</source>
        <translation>Reservar para este cliente</translation>
    </message>
    <message>
        <source>Clients not seen for long…</source>
        <translation>Clientes sin ver hace tiempo…</translation>
    </message>
    <message>
        <source>Hidden while a client looks on</source>
        <translation>Oculto mientras mira un cliente</translation>
    </message>
</context>
<context>
    <name>ui::ConsequenceList</name>
    <message>
        <source>Nothing else follows from it.</source>
        <translation>No se sigue nada más de ello.</translation>
    </message>
</context>
<context>
    <name>ui::DeskLock</name>
    <message>
        <source>This is not the passcode.</source>
        <translation>Ese no es el código.</translation>
    </message>
    <message>
        <source>Too many tries. Wait half a minute.</source>
        <translation>Demasiados intentos. Espere medio minuto.</translation>
    </message>
</context>
<context>
    <name>ui::EarningsChart</name>
    <message>
        <source>Gross by month</source>
        <translation>Bruto por mes</translation>
    </message>
    <message>
        <source>%1: gross %2, sessions %3, packages %4, other %5</source>
        <translation>%1: bruto %2, sesiones %3, bonos %4, otros %5</translation>
    </message>
    <message>
        <source>, refunds %1</source>
        <translation>, reembolsos %1</translation>
    </message>
</context>
<context>
    <name>ui::EarningsPage</name>
    <message>
        <source>Record a payment</source>
        <translation>Registrar un pago</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Gross by month</source>
        <translation>Bruto por mes</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Bonos</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Reembolsos</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>%1 net %2</source>
        <translation>%1 neto %2</translation>
    </message>
    <message>
        <source>Not added in: %1.</source>
        <translation>No se suman: %1.</translation>
    </message>
    <message>
        <source>Payments that count in %1</source>
        <translation>Pagos que cuentan en %1</translation>
    </message>
    <message>
        <source>Payments in %1</source>
        <translation>Pagos en %1</translation>
    </message>
    <message>
        <source>Payments with a fee in %1</source>
        <translation>Pagos con comisión en %1</translation>
    </message>
    <message>
        <source>Refunded payments in %1</source>
        <translation>Pagos reembolsados en %1</translation>
    </message>
    <message>
        <source>No payment matches</source>
        <translation>Ningún pago coincide</translation>
    </message>
    <message>
        <source>Other payments of the period are hidden by the filter.</source>
        <translation>El filtro oculta los demás pagos del periodo.</translation>
    </message>
    <message>
        <source>No payments yet</source>
        <translation>Aún no hay pagos</translation>
    </message>
    <message>
        <source>Record the first one, and this page fills itself.</source>
        <translation>Registre el primero y esta página se llenará.</translation>
    </message>
    <message>
        <source>No payments in this period</source>
        <translation>Sin pagos en este periodo</translation>
    </message>
    <message>
        <source>Choose another period above, or record a payment.</source>
        <translation>Elija otro periodo arriba, o registre un pago.</translation>
    </message>
</context>
<context>
    <name>ui::EarningsScreen</name>
    <message>
        <source>Payment recorded</source>
        <translation>Pago registrado</translation>
    </message>
    <message>
        <source>Refund recorded</source>
        <translation>Reembolso registrado</translation>
    </message>
    <message>
        <source>%1 payments in %2, %3 (%4).</source>
        <translation>%1 pagos en %2, %3 (%4).</translation>
    </message>
    <message>
        <source>%1 rows in %2, and a summary beside it</source>
        <translation>%1 filas en %2, y un resumen al lado</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>Registrar pago</translation>
    </message>
    <message>
        <source>What is still owed</source>
        <translation>Lo que queda pendiente</translation>
    </message>
    <message>
        <source>Earnings of the whole tax year</source>
        <translation>Ingresos de todo el año fiscal</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Earnings</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>Compare with Stripe</source>
        <translation>Comparar con Stripe</translation>
    </message>
</context>
<context>
    <name>ui::EraseDialog</name>
    <message>
        <source>Erase %1 for ever?</source>
        <translation>¿Borrar a %1 para siempre?</translation>
    </message>
    <message>
        <source>Name, addresses, health, notes and every other word about this person go, also from the history. Amounts, sessions and points stay without a name. This cannot be undone, nor can anything that was done to this client before.</source>
        <translation>El nombre, las direcciones, la salud, las notas y todo lo demás escrito sobre esta persona desaparecen, también del historial. Los importes, las sesiones y los puntos quedan sin nombre. No se puede deshacer, ni tampoco lo que se hizo antes con este cliente.</translation>
    </message>
    <message>
        <source>The client may want their own file first.</source>
        <translation>Quizá el cliente quiera antes su propio archivo.</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Exportar todo</translation>
    </message>
    <message>
        <source>Type the name to erase</source>
        <translation>Escriba el nombre para borrar</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Keep client</source>
        <translation>Conservar cliente</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>Keep this receipt for your records. It names nobody.</source>
        <translation>Guarde este recibo en sus registros. No nombra a nadie.</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>Guardar recibo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>The receipt could not be written there. It is kept here; choose another place.</source>
        <translation>No se pudo escribir el recibo ahí. Se conserva aquí; elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>Export payouts as CSV?</source>
        <translation>¿Exportar los pagos recibidos como CSV?</translation>
    </message>
    <message>
        <source>For a spreadsheet</source>
        <translation>Para una hoja de cálculo</translation>
    </message>
    <message>
        <source>For another program</source>
        <translation>Para otro programa</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>A spreadsheet gets your separators, a program plain commas.</source>
        <translation>Una hoja de cálculo recibe sus separadores; un programa, comas simples.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>A summary by month is written beside it.</source>
        <translation>Al lado se escribe un resumen por meses.</translation>
    </message>
    <message>
        <source>With names and mail addresses</source>
        <translation>Con nombres y correos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export payouts</source>
        <translation>Exportar los pagos recibidos</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Say where the file goes.</source>
        <translation>Diga dónde va el archivo.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>No existe esa carpeta.</translation>
    </message>
</context>
<context>
    <name>ui::FailurePage</name>
    <message>
        <source>This desk was written by a newer TrainerDesk</source>
        <translation>Este escritorio es de un TrainerDesk más nuevo</translation>
    </message>
    <message>
        <source>The desk&apos;s file is damaged</source>
        <translation>El archivo del escritorio está dañado</translation>
    </message>
    <message>
        <source>Another program holds this desk</source>
        <translation>Otro programa tiene este escritorio</translation>
    </message>
    <message>
        <source>There is no room on the disk</source>
        <translation>No hay sitio en el disco</translation>
    </message>
    <message>
        <source>The desk may only be read</source>
        <translation>El escritorio solo se puede leer</translation>
    </message>
    <message>
        <source>This file is not a desk</source>
        <translation>Este archivo no es un escritorio</translation>
    </message>
    <message>
        <source>The desk could not be opened</source>
        <translation>No se pudo abrir el escritorio</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version to open it.</source>
        <translation>No se cambió nada. Instale la versión más nueva para abrirlo.</translation>
    </message>
    <message>
        <source>Nothing is lost. Close the other program, or wait a moment, and try again.</source>
        <translation>Nada se ha perdido. Cierre el otro programa o espere un momento, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>What was saved before is safe. Free some space and try again.</source>
        <translation>Lo guardado está a salvo. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file was not touched. Choose another folder with --data.</source>
        <translation>El archivo no se tocó. Elija otra carpeta con --data.</translation>
    </message>
    <message>
        <source>What was saved before was not touched. Check the folder and try again.</source>
        <translation>Lo guardado no se tocó. Revise la carpeta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Folder: %1
Code: %2</source>
        <translation>Carpeta: %1
Código: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>The desk&apos;s file has disappeared</source>
        <translation>El archivo del escritorio ha desaparecido</translation>
    </message>
    <message>
        <source>Another file stands in the desk&apos;s place</source>
        <translation>Hay otro archivo en el lugar del escritorio</translation>
    </message>
    <message>
        <source>The disk does not answer</source>
        <translation>El disco no responde</translation>
    </message>
    <message>
        <source>What was saved before is safe, and what you typed is still there behind this page. Free some space, go back and save again.</source>
        <translation>Lo guardado antes está a salvo, y lo que escribió sigue detrás de esta página. Libere espacio, vuelva y guarde otra vez.</translation>
    </message>
    <message>
        <source>What was saved before is safe, and what you typed is still there behind this page. Give yourself the right to write to the folder, go back and save again.</source>
        <translation>Lo guardado antes está a salvo, y lo que escribió sigue detrás de esta página. Dese permiso de escritura en la carpeta, vuelva y guarde otra vez.</translation>
    </message>
    <message>
        <source>Nothing more is written to it. Export a copy of what can be read, then restore a backup.</source>
        <translation>Ya no se escribe nada en él. Exporte una copia de lo que se pueda leer y después restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>Everything up to now is still held open. Export a copy before you close the program, or put the file back and try again.</source>
        <translation>Todo hasta ahora sigue abierto. Exporte una copia antes de cerrar el programa, o devuelva el archivo a su sitio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing is written to either. Export a copy of the desk you were working on, or open the new file.</source>
        <translation>No se escribe nada en ninguno. Exporte una copia del escritorio en el que trabajaba, o abra el archivo nuevo.</translation>
    </message>
    <message>
        <source>What was saved before was not touched, and what you typed is still there behind this page. Check the disk and try again.</source>
        <translation>Lo guardado antes no se tocó, y lo que escribió sigue detrás de esta página. Compruebe el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was written to it. Export a copy for whoever can repair it, then restore a backup: the damaged file is kept beside.</source>
        <translation>No se escribió nada en él. Exporte una copia para quien pueda repararlo y después restaure una copia de seguridad: el archivo dañado se conserva al lado.</translation>
    </message>
    <message>
        <source>Nothing is lost. Give yourself the right to write to the folder and try again, or export a copy to work with.</source>
        <translation>No se pierde nada. Dese permiso de escritura en la carpeta e inténtelo de nuevo, o exporte una copia para trabajar con ella.</translation>
    </message>
    <message>
        <source>Back to what I typed</source>
        <translation>Volver a lo que escribí</translation>
    </message>
    <message>
        <source>Export a copy…</source>
        <translation>Exportar una copia…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia…</translation>
    </message>
</context>
<context>
    <name>ui::FirstRun</name>
    <message>
        <source>Your name</source>
        <comment>of a trainer who gave none</comment>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>first step</comment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>You</source>
        <comment>step</comment>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Hours</source>
        <comment>step</comment>
        <translation>Horario</translation>
    </message>
    <message>
        <source>First service</source>
        <comment>step</comment>
        <translation>Primer servicio</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>last step</comment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Add sample week</source>
        <translation>Añadir semana de muestra</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Skip set-up</source>
        <translation>Omitir la configuración</translation>
    </message>
    <message>
        <source>Open calendar</source>
        <translation>Abrir calendario</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Choose a zone from the list, like Europe/Berlin.</source>
        <translation>Elija una zona de la lista, como Europe/Madrid.</translation>
    </message>
    <message>
        <source>Enter a mail address with @, or none.</source>
        <translation>Escriba un correo con @, o ninguno.</translation>
    </message>
    <message>
        <source>Enter an end after the start.</source>
        <translation>Escriba un final posterior al inicio.</translation>
    </message>
    <message>
        <source>Give the service a name, or skip this page.</source>
        <translation>Dé un nombre al servicio, u omita esta página.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>Backup (*.sqlite)</source>
        <translation>Copia de seguridad (*.sqlite)</translation>
    </message>
    <message>
        <source>Where should your work live?</source>
        <translation>¿Dónde vivirá su trabajo?</translation>
    </message>
    <message>
        <source>Everything works without a network. You can change this later.</source>
        <translation>Todo funciona sin red. Puede cambiarlo después.</translation>
    </message>
    <message>
        <source>Use on this computer</source>
        <translation>Usar en este ordenador</translation>
    </message>
    <message>
        <source>No account. Your calendar, clients and payments stay on this disk.</source>
        <translation>Sin cuenta. El calendario, los clientes y los pagos quedan en este disco.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Keep several devices in step. Work goes on when the network does not.</source>
        <translation>Varios dispositivos al día. El trabajo sigue cuando la red no.</translation>
    </message>
    <message>
        <source>Coming from somewhere else?</source>
        <translation>¿Viene de otro programa?</translation>
    </message>
    <message>
        <source>Import CSV</source>
        <translation>Importar CSV</translation>
    </message>
    <message>
        <source>Check what we guessed</source>
        <translation>Revise lo que hemos supuesto</translation>
    </message>
    <message>
        <source>Taken from this computer’s settings.</source>
        <translation>Tomado de los ajustes de este ordenador.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Mail, optional</source>
        <translation>Correo, opcional</translation>
    </message>
    <message>
        <source>Shown on receipts</source>
        <translation>Aparece en los recibos</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a currency&apos;s code and an amount as it will look</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>One currency for new prices</source>
        <translation>Una moneda para los precios nuevos</translation>
    </message>
    <message>
        <source>24 h, %1</source>
        <translation>24 h, %1</translation>
    </message>
    <message>
        <source>12 h, %1</source>
        <translation>12 h, %1</translation>
    </message>
    <message>
        <source>Week starts on</source>
        <translation>La semana empieza el</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>When do you work?</source>
        <translation>¿Cuándo trabaja?</translation>
    </message>
    <message>
        <source>A first answer is enough: breaks, single days and days off come later, in Profile.</source>
        <translation>Basta una primera respuesta: pausas, días sueltos y días libres vienen después, en Perfil.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>What do you offer?</source>
        <translation>¿Qué ofrece?</translation>
    </message>
    <message>
        <source>One service to begin with. More of them, group sessions and packs come later.</source>
        <translation>Un servicio para empezar. Otros, los grupos y los bonos vienen después.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Like “Personal training”</source>
        <translation>Por ejemplo «Entrenamiento personal»</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Your desk is ready</source>
        <translation>Su escritorio está listo</translation>
    </message>
    <message>
        <source>Everything can be changed later, in Settings, Profile and Services.</source>
        <translation>Todo se puede cambiar después, en Ajustes, Perfil y Servicios.</translation>
    </message>
    <message>
        <source>A sample week shows how it works: its clients are called “Sample”, and one command takes them away again.</source>
        <translation>Una semana de muestra enseña cómo va: sus clientes se llaman «Muestra», y una orden los quita.</translation>
    </message>
    <message>
        <source>It is %1 there now</source>
        <translation>Allí son ahora las %1</translation>
    </message>
    <message>
        <source>%1, prices in %2</source>
        <comment>a time zone and a currency</comment>
        <translation>%1, precios en %2</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <comment>weekdays and their hours</comment>
        <translation>%1: de %2 a %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln minute(s), %2</source>
        <comment>a service, its length and price</comment>
        <translation>
            <numerusform>%1, %Ln minuto, %2</numerusform>
            <numerusform>%1, %Ln minutos, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a time, like 7 or 7:30.</source>
        <translation>Escriba una hora, como 7 o 7:30.</translation>
    </message>
</context>
<context>
    <name>ui::FormPage</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ui::GivePointsForm</name>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Shown in the client’s history</source>
        <translation>Figura en los puntos del cliente</translation>
    </message>
    <message>
        <source>Take points back</source>
        <translation>Retirar puntos</translation>
    </message>
    <message>
        <source>Give points</source>
        <translation>Dar puntos</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Choose a client from the list</source>
        <translation>Elija un cliente de la lista</translation>
    </message>
    <message>
        <source>Enter a whole number from 1 to 1,000,000</source>
        <translation>Escriba un número entero de 1 a 1.000.000</translation>
    </message>
    <message>
        <source>Enter a reason</source>
        <translation>Escriba un motivo</translation>
    </message>
    <message>
        <source>Redeem points</source>
        <translation>Canjear puntos</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>Canjear</translation>
    </message>
    <message numerus="yes">
        <source>Gave %Ln point(s)</source>
        <translation>
            <numerusform>%Ln punto dado</numerusform>
            <numerusform>%Ln puntos dados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln point(s) back</source>
        <translation>
            <numerusform>%Ln punto retirado</numerusform>
            <numerusform>%Ln puntos retirados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redeemed %Ln point(s)</source>
        <translation>
            <numerusform>%Ln punto canjeado</numerusform>
            <numerusform>%Ln puntos canjeados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HeaderBar</name>
    <message>
        <source>Side panel (Ctrl+I)</source>
        <translation>Panel lateral (Ctrl+I)</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ocultos</translation>
    </message>
    <message>
        <source>A client looks on: amounts, health and other names are hidden. Click to show them (Ctrl+Shift+H)</source>
        <translation>Un cliente está mirando: importes, salud y otros nombres están ocultos. Haga clic para mostrarlos (Ctrl+Shift+H)</translation>
    </message>
</context>
<context>
    <name>ui::HealthForm</name>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Afecciones</translation>
    </message>
    <message>
        <source>Hidden, and never in searches, notices, prints or exports.</source>
        <translation>Oculto, y nunca en búsquedas, avisos, impresiones ni exportaciones.</translation>
    </message>
    <message>
        <source>The client agreed that this is kept</source>
        <translation>El cliente aceptó que esto se conserve</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Enter a date, or nothing.</source>
        <translation>Escriba una fecha, o nada.</translation>
    </message>
    <message>
        <source>Enter a number like 172.</source>
        <translation>Escriba un número como 172.</translation>
    </message>
    <message>
        <source>Enter a number like 68.5.</source>
        <translation>Escriba un número como 68,5.</translation>
    </message>
</context>
<context>
    <name>ui::HoursBar</name>
    <message>
        <source>Drag to open or close hours</source>
        <translation>Arrastre para abrir o cerrar horas</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>hours</comment>
        <translation>Abierto %1</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <comment>hours</comment>
        <translation>Cerrado %1</translation>
    </message>
</context>
<context>
    <name>ui::HoursSection</name>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Copy Monday to weekdays</source>
        <translation>Copiar el lunes a los laborables</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>A cualquier hora</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a weekday and from or to</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>Quitar estas horas</translation>
    </message>
    <message>
        <source>Add hours on %1</source>
        <translation>Añadir horas el %1</translation>
    </message>
    <message>
        <source>The end must be after the start.</source>
        <translation>El final debe ser posterior al inicio.</translation>
    </message>
    <message>
        <source>Enter times like 9 or 17:30.</source>
        <translation>Escriba horas como 9 o 17:30.</translation>
    </message>
    <message>
        <source>These hours overlap.</source>
        <translation>Estas horas se solapan.</translation>
    </message>
    <message>
        <source>Days that differ</source>
        <translation>Días distintos</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Día libre</translation>
    </message>
    <message>
        <source>Extra hours</source>
        <translation>Horas extra</translation>
    </message>
    <message>
        <source>off</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>Follow the weekly hours again</source>
        <translation>Volver al horario semanal</translation>
    </message>
    <message>
        <source>Every week is the same.</source>
        <translation>Todas las semanas son iguales.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Note, optional</source>
        <translation>Nota, opcional</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Add day off</source>
        <translation>Añadir día libre</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Añadir horas</translation>
    </message>
    <message>
        <source>Copy %1 to the weekdays</source>
        <translation>Copiar %1 a los días laborables</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) are outside these hours and stay booked</source>
        <translation>
            <numerusform>%Ln sesión queda fuera de este horario y sigue reservada</numerusform>
            <numerusform>%Ln sesiones quedan fuera de este horario y siguen reservadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
</context>
<context>
    <name>ui::HuePicker</name>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Pizarra</translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>Import clients?</source>
        <translation>¿Importar clientes?</translation>
    </message>
    <message>
        <source>A client list (CSV) of another program, or an address book (vCard). Nothing is written before you confirm, nobody gets a message, and one Undo takes all of it back.</source>
        <translation>Una lista de clientes (CSV) de otro programa, o una libreta de direcciones (vCard). Nada se escribe antes de que confirme, nadie recibe mensajes y un solo Deshacer lo retira todo.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Dates are written with</source>
        <translation>Las fechas llevan</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>sin elegir</translation>
    </message>
    <message>
        <source>the day first</source>
        <translation>el día primero</translation>
    </message>
    <message>
        <source>the month first</source>
        <translation>el mes primero</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>Guardar filas rechazadas…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import clients</source>
        <translation>Importar clientes</translation>
    </message>
    <message>
        <source>Client lists and address books (*.csv *.txt *.tsv *.vcf);;All files (*)</source>
        <translation>Listas de clientes y libretas de direcciones (*.csv *.txt *.tsv *.vcf);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Column %1 is read as %2</source>
        <translation>La columna %1 se lee como %2</translation>
    </message>
    <message>
        <source>Columns, read as %1</source>
        <translation>Columnas, leídas como %1</translation>
    </message>
    <message>
        <source>The first of them</source>
        <translation>Los primeros</translation>
    </message>
    <message>
        <source>Rows that cannot be taken</source>
        <translation>Filas que no se pueden tomar</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Fila %1: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>%1 read: %2 new, %3 changed, %4 the same, %5 rejected</source>
        <translation>%1 leídos: %2 nuevos, %3 cambiados, %4 iguales, %5 rechazados</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nada que importar</translation>
    </message>
    <message>
        <source>Import 1 client</source>
        <translation>Importar 1 cliente</translation>
    </message>
    <message>
        <source>Import %1 clients</source>
        <translation>Importar %1 clientes</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>Guardar filas rechazadas</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>ui::InboxItemModel</name>
    <message>
        <source>Today, %1</source>
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Ayer, %1</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>%1 of 5 stars</source>
        <translation>%1 de 5 estrellas</translation>
    </message>
    <message>
        <source>This booking was removed</source>
        <translation>Esta reserva se eliminó</translation>
    </message>
    <message>
        <source>This record was removed</source>
        <translation>Este registro se quitó</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>pack, sessions</comment>
        <translation>%1, quedan %2</translation>
    </message>
    <message>
        <source>%1, %2 min</source>
        <comment>service, length</comment>
        <translation>%1, %2 min</translation>
    </message>
    <message>
        <source>Pays</source>
        <comment>how a booking is paid</comment>
        <translation>Paga</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Was</source>
        <comment>when it was to be</comment>
        <translation>Era</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>when it takes place</comment>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, times</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Bono</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>sessions of a pack</comment>
        <translation>Quedan</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
</context>
<context>
    <name>ui::InboxScreen</name>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>Marcar todo como leído</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>You are up to date</source>
        <translation>Está al día</translation>
    </message>
    <message>
        <source>News of bookings, payments and reviews appears here.</source>
        <translation>Aquí aparecen novedades de reservas, pagos y valoraciones.</translation>
    </message>
    <message>
        <source>Unread %1</source>
        <translation>Sin leer %1</translation>
    </message>
    <message>
        <source>Everything is read</source>
        <translation>Todo está leído</translation>
    </message>
    <message>
        <source>Marked all read</source>
        <translation>Todo marcado como leído</translation>
    </message>
    <message>
        <source>Mark read or unread</source>
        <translation>Marcar como leído o sin leer</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja</translation>
    </message>
</context>
<context>
    <name>ui::KeyButton</name>
    <message>
        <source>Press keys…</source>
        <translation>Pulse las teclas…</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no key</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Press the keys for %1. Esc leaves it.</source>
        <translation>Pulse las teclas para %1. Esc lo deja.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a command and its key</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ui::LedgerItemModel</name>
    <message>
        <source>Given: %1</source>
        <translation>Dados: %1</translation>
    </message>
    <message>
        <source>Corrected: %1</source>
        <translation>Corregidos: %1</translation>
    </message>
    <message>
        <source>Redeemed: %1</source>
        <translation>Canjeados: %1</translation>
    </message>
    <message>
        <source>Session completed</source>
        <translation>Sesión completada</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Reembolso</translation>
    </message>
    <message>
        <source>Referral completed</source>
        <translation>Recomendación completada</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vencidos</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
</context>
<context>
    <name>ui::LockPage</name>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Enter your passcode to go on.</source>
        <translation>Escriba su código para continuar.</translation>
    </message>
    <message>
        <source>Everything is as you left it.</source>
        <translation>Todo está como lo dejó.</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
</context>
<context>
    <name>ui::LoyaltyScreen</name>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Insignias</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>Give points</source>
        <translation>Dar puntos</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 copiado</translation>
    </message>
    <message>
        <source>Search client or reason</source>
        <translation>Buscar cliente o motivo</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Ganados</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Canjeados</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corregidos</translation>
    </message>
    <message>
        <source>%1 points held by 1 client</source>
        <translation>%1 puntos en 1 cliente</translation>
    </message>
    <message>
        <source>%1 points held by %2 clients</source>
        <translation>%1 puntos en %2 clientes</translation>
    </message>
    <message>
        <source>No points match</source>
        <translation>Ningún punto coincide</translation>
    </message>
    <message>
        <source>Search for another name or reason, or take the filters off.</source>
        <translation>Busque otro nombre o motivo, o quite los filtros.</translation>
    </message>
    <message>
        <source>No points yet</source>
        <translation>Aún no hay puntos</translation>
    </message>
    <message>
        <source>Clients earn points when a session is completed or paid.</source>
        <translation>Los clientes ganan puntos cuando una sesión se completa o se paga.</translation>
    </message>
    <message>
        <source>Show badges</source>
        <translation>Mostrar insignias</translation>
    </message>
    <message>
        <source>Show referrals</source>
        <translation>Mostrar recomendaciones</translation>
    </message>
    <message>
        <source>Copy referral code</source>
        <translation>Copiar el código de recomendación</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Fidelidad</translation>
    </message>
    <message>
        <source>New badge</source>
        <translation>Nueva insignia</translation>
    </message>
    <message>
        <source>Add referral</source>
        <translation>Añadir recomendación</translation>
    </message>
    <message>
        <source>%1 is not awarded any more</source>
        <comment>name of a badge</comment>
        <translation>%1 ya no se otorga</translation>
    </message>
    <message>
        <source>Referral cancelled</source>
        <translation>Recomendación cancelada</translation>
    </message>
    <message>
        <source>Give points, new badge or referral</source>
        <translation>Dar puntos, nueva insignia o recomendación</translation>
    </message>
    <message>
        <source>Cancel referral</source>
        <translation>Cancelar recomendación</translation>
    </message>
    <message>
        <source>Choose a pending referral first</source>
        <translation>Elija primero una recomendación pendiente</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Bonos</translation>
    </message>
    <message>
        <source>Earnings</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Valoraciones</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Fidelidad</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>This record was removed.</source>
        <translation>Este registro se quitó.</translation>
    </message>
    <message>
        <source>%1 – TrainerDesk</source>
        <comment>window title</comment>
        <translation>%1 – TrainerDesk</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <comment>the name of an act</comment>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <comment>the name of an act</comment>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation>Nada que rehacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Buscar cualquier cosa</translation>
    </message>
    <message>
        <source>Not part of this window</source>
        <translation>No forma parte de esta ventana</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Find in this screen</source>
        <translation>Buscar en esta pantalla</translation>
    </message>
    <message>
        <source>Print this view</source>
        <translation>Imprimir esta vista</translation>
    </message>
    <message>
        <source>There is nothing to print here.</source>
        <translation>Aquí no hay nada que imprimir.</translation>
    </message>
    <message>
        <source>Export this view</source>
        <translation>Exportar esta vista</translation>
    </message>
    <message>
        <source>There is nothing to export here.</source>
        <translation>Aquí no hay nada que exportar.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Sidebar wide or narrow</source>
        <translation>Barra lateral ancha o estrecha</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Panel lateral</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Barra de menús</translation>
    </message>
    <message>
        <source>Keep the menu bar</source>
        <translation>Mantener la barra de menús</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>&amp;Cliente</translation>
    </message>
    <message>
        <source>&amp;Booking</source>
        <translation>&amp;Reserva</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>the name of a screen</comment>
        <translation>En %1</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Privacy mode: a client looks on</source>
        <translation>Modo privado: un cliente está mirando</translation>
    </message>
    <message>
        <source>Hidden while a client looks on</source>
        <translation>Oculto mientras mira un cliente</translation>
    </message>
    <message>
        <source>This screen is about other clients and money. Calendar, services and profile can be shown.</source>
        <translation>Esta pantalla trata de otros clientes y de dinero. Se pueden mostrar el calendario, los servicios y el perfil.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Ctrl+Shift+H</source>
        <translation>Ctrl+Shift+H</translation>
    </message>
    <message>
        <source>Amounts, health notes and other names are hidden</source>
        <translation>Importes, notas de salud y otros nombres están ocultos</translation>
    </message>
    <message>
        <source>Everything is shown again</source>
        <translation>Todo se muestra de nuevo</translation>
    </message>
</context>
<context>
    <name>ui::MessagePage</name>
    <message>
        <source>Reminder of a session</source>
        <translation>Recordatorio de una sesión</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>Lo que queda pendiente</translation>
    </message>
    <message>
        <source>A new pack</source>
        <translation>Un bono nuevo</translation>
    </message>
    <message>
        <source>Ask for a review</source>
        <translation>Pedir una valoración</translation>
    </message>
    <message>
        <source>A free seat</source>
        <translation>Una plaza libre</translation>
    </message>
    <message>
        <source>A free time</source>
        <translation>Una hora libre</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Not over mail or message</source>
        <translation>Ni por correo ni por mensaje</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>What this client has switched on.</source>
        <translation>Lo que este cliente ha activado.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Open mail</source>
        <translation>Abrir correo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Open message</source>
        <translation>Abrir mensaje</translation>
    </message>
    <message>
        <source>Their bookings</source>
        <translation>Sus reservas</translation>
    </message>
    <message>
        <source>News or an offer</source>
        <translation>Novedades o una oferta</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Hola:</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>This client has not agreed to offers by mail, or has no address. Tell them in person.</source>
        <translation>Este cliente no ha aceptado ofertas por correo o no tiene dirección. Dígaselo en persona.</translation>
    </message>
    <message>
        <source>This client has switched off such messages, or has no address for them. Tell them in person.</source>
        <translation>Este cliente ha desactivado estos mensajes o no tiene dirección para ellos. Dígaselo en persona.</translation>
    </message>
    <message numerus="yes">
        <source>To %Ln client(s), as blind copies</source>
        <translation>
            <numerusform>A %Ln cliente, con copia oculta</numerusform>
            <numerusform>A %Ln clientes, con copia oculta</numerusform>
        </translation>
    </message>
    <message>
        <source>Not to %1: no address, or switched off</source>
        <comment>names</comment>
        <translation>No a %1: sin dirección o desactivado</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>None of them can be reached by mail about this.</source>
        <translation>No se puede contactar a ninguno por correo para esto.</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Escriba algo primero.</translation>
    </message>
    <message>
        <source>This is too long to hand to the mail program. Copy it instead.</source>
        <translation>Es demasiado largo para el programa de correo. Cópielo en su lugar.</translation>
    </message>
    <message>
        <source>No program for it could be opened. The text is kept here; copy it instead.</source>
        <translation>No se pudo abrir ningún programa para ello. El texto se conserva aquí; cópielo en su lugar.</translation>
    </message>
    <message>
        <source>Opened in your mail program</source>
        <translation>Abierto en su programa de correo</translation>
    </message>
    <message>
        <source>Opened in your message program</source>
        <translation>Abierto en su programa de mensajes</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Mensaje para %1</translation>
    </message>
</context>
<context>
    <name>ui::MonthDays</name>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
</context>
<context>
    <name>ui::MonthGrid</name>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
</context>
<context>
    <name>ui::NavRow</name>
    <message numerus="yes">
        <source>%1, %Ln unread</source>
        <translation>
            <numerusform>%1, %Ln sin leer</numerusform>
            <numerusform>%1, %Ln sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <comment>a screen&apos;s name and its key</comment>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
</context>
<context>
    <name>ui::NoticePanel</name>
    <message>
        <source>Open booking</source>
        <translation>Abrir reserva</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Abrir pago</translation>
    </message>
    <message>
        <source>Open certificate</source>
        <translation>Abrir certificado</translation>
    </message>
    <message>
        <source>Open review</source>
        <translation>Abrir valoración</translation>
    </message>
    <message>
        <source>Open referral</source>
        <translation>Abrir recomendación</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Abrir cliente</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Mark unread</source>
        <translation>Marcar como sin leer</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>Marcar como leído</translation>
    </message>
    <message>
        <source>Notify me about</source>
        <translation>Avisarme de</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Reservas</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Promociones</translation>
    </message>
    <message>
        <source>%1 by mail</source>
        <translation>%1 por correo</translation>
    </message>
    <message>
        <source>%1 by SMS</source>
        <translation>%1 por SMS</translation>
    </message>
    <message>
        <source>Pop-ups on this computer</source>
        <translation>Avisos en este ordenador</translation>
    </message>
    <message>
        <source>Waiting to sync</source>
        <translation>Pendiente de sincronizar</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Todos los ajustes</translation>
    </message>
</context>
<context>
    <name>ui::OfferPanel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Válido por</translation>
    </message>
    <message>
        <source>Empty or 0: it never ends.</source>
        <translation>Vacío o 0: no termina.</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>A la venta</translation>
    </message>
    <message>
        <source>Changing sessions, price or days makes a new offer. Packs already sold keep their terms.</source>
        <translation>Cambiar sesiones, precio o días crea una oferta nueva. Los bonos vendidos conservan sus condiciones.</translation>
    </message>
    <message>
        <source>Sell this pack</source>
        <translation>Vender este bono</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Lo tienen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>queda %Ln</numerusform>
            <numerusform>quedan %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sold %Ln times</source>
        <translation>
            <numerusform>Vendido %Ln vez</numerusform>
            <numerusform>Vendido %Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>New offer</source>
        <translation>Nueva oferta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation>
            <numerusform>%Ln sesión</numerusform>
            <numerusform>%Ln sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>per session %1</source>
        <translation>por sesión %1</translation>
    </message>
    <message>
        <source>This offer is not on sale</source>
        <translation>Esta oferta no está a la venta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add offer</source>
        <translation>Añadir oferta</translation>
    </message>
    <message>
        <source>Save as new offer</source>
        <translation>Guardar como oferta nueva</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Escriba un número.</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation>Escriba un importe.</translation>
    </message>
    <message>
        <source>Choose a service that is bookable. Nothing was changed.</source>
        <translation>Elija un servicio reservable. No se cambió nada.</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1 añadido</translation>
    </message>
    <message>
        <source>%1 is a new offer; the old one is off sale</source>
        <translation>%1 es una oferta nueva; la anterior ya no se vende</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>%1 is on sale</source>
        <translation>%1 está a la venta</translation>
    </message>
    <message>
        <source>%1 is off sale</source>
        <translation>%1 ya no se vende</translation>
    </message>
    <message>
        <source>%1, %2 min</source>
        <comment>service, length</comment>
        <translation>%1, %2 min</translation>
    </message>
    <message>
        <source>Enter a number of days, or nothing.</source>
        <translation>Escriba un número de días, o nada.</translation>
    </message>
</context>
<context>
    <name>ui::OffersPage</name>
    <message>
        <source>Off</source>
        <comment>an offer not on sale</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>%1 per session</source>
        <translation>%1 por sesión</translation>
    </message>
    <message numerus="yes">
        <source>Valid %Ln days</source>
        <translation>
            <numerusform>Válido %Ln día</numerusform>
            <numerusform>Válido %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Never ends</source>
        <translation>No vence</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sold</source>
        <translation>
            <numerusform>%Ln vendido</numerusform>
            <numerusform>%Ln vendidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %3, %Ln sold</source>
        <comment>an offer read aloud</comment>
        <translation>
            <numerusform>%1, %2, %3, %Ln vendido</numerusform>
            <numerusform>%1, %2, %3, %Ln vendidos</numerusform>
        </translation>
    </message>
    <message>
        <source>No packs on sale yet</source>
        <translation>Aún no hay bonos a la venta</translation>
    </message>
    <message>
        <source>An offer bundles sessions of one service at a price. Take an example and change it.</source>
        <translation>Una oferta reúne sesiones de un servicio a un precio. Tome un ejemplo y cámbielo.</translation>
    </message>
    <message>
        <source>10 sessions</source>
        <translation>10 sesiones</translation>
    </message>
    <message>
        <source>5 sessions</source>
        <translation>5 sesiones</translation>
    </message>
    <message>
        <source>Packs need a service</source>
        <translation>Los bonos necesitan un servicio</translation>
    </message>
    <message>
        <source>Say first what can be booked; then bundle sessions of it.</source>
        <translation>Diga primero qué se puede reservar; luego reúna sesiones de ello.</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Añadir un servicio</translation>
    </message>
    <message>
        <source>%1, %2 min</source>
        <comment>service, length</comment>
        <translation>%1, %2 min</translation>
    </message>
</context>
<context>
    <name>ui::OwedPage</name>
    <message>
        <source>Still owed</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Every completed session is paid.</source>
        <translation>Todas las sesiones completadas están pagadas.</translation>
    </message>
    <message>
        <source>%1 for completed sessions with neither payment nor pack.</source>
        <translation>%1 por sesiones completadas sin pago ni bono.</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Record payment: %1</source>
        <translation>Registrar pago: %1</translation>
    </message>
    <message>
        <source>Record payment of %1, %2, %3, %4</source>
        <translation>Registrar el pago de %1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Escribir a %1</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Mostrar %Ln más</numerusform>
            <numerusform>Mostrar %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PackForm</name>
    <message>
        <source>%1, %2</source>
        <comment>client, pack</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Extend pack</source>
        <translation>Ampliar bono</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Correct count</source>
        <translation>Corregir el número</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Sessions left</source>
        <translation>Sesiones restantes</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Poner en pausa</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Refund pack</source>
        <translation>Reembolsar bono</translation>
    </message>
    <message>
        <source>Refund and close</source>
        <translation>Reembolsar y cerrar</translation>
    </message>
    <message>
        <source>Pro rata</source>
        <translation>A prorrata</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Precio de lista</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Kept in the history of this pack.</source>
        <translation>Queda en el historial de este bono.</translation>
    </message>
    <message numerus="yes">
        <source>Ends %Ln days earlier than now.</source>
        <translation>
            <numerusform>Termina %Ln día antes que ahora.</numerusform>
            <numerusform>Termina %Ln días antes que ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends %Ln days later than now.</source>
        <translation>
            <numerusform>Termina %Ln día después que ahora.</numerusform>
            <numerusform>Termina %Ln días después que ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gives %Ln sessions.</source>
        <translation>
            <numerusform>Da %Ln sesión.</numerusform>
            <numerusform>Da %Ln sesiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes %Ln sessions off.</source>
        <translation>
            <numerusform>Quita %Ln sesión.</numerusform>
            <numerusform>Quita %Ln sesiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>No change.</source>
        <translation>Ningún cambio.</translation>
    </message>
    <message numerus="yes">
        <source>No bookings from this pack on these days; its end moves by %Ln days.</source>
        <translation>
            <numerusform>Sin reservas de este bono esos días; su final se mueve %Ln día.</numerusform>
            <numerusform>Sin reservas de este bono esos días; su final se mueve %Ln días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a short reason.</source>
        <translation>Escriba un motivo breve.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Escriba un número.</translation>
    </message>
    <message>
        <source>Enter a day, not before the first.</source>
        <translation>Escriba un día, no anterior al primero.</translation>
    </message>
    <message>
        <source>Pack extended</source>
        <translation>Bono ampliado</translation>
    </message>
    <message>
        <source>Count corrected</source>
        <translation>Número corregido</translation>
    </message>
    <message>
        <source>Pack on hold</source>
        <translation>Bono en pausa</translation>
    </message>
    <message>
        <source>Pack refunded and closed</source>
        <translation>Bono reembolsado y cerrado</translation>
    </message>
    <message>
        <source>Every pack with sessions left, of all clients.</source>
        <translation>Todos los bonos con sesiones restantes, de todos los clientes.</translation>
    </message>
    <message>
        <source>Kept in the history of each pack.</source>
        <translation>Se guarda en el historial de cada bono.</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausencia</translation>
    </message>
    <message>
        <source>Hold all packs</source>
        <translation>Poner todos los bonos en pausa</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>way of reckoning, amount, how it comes about</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Close pack</source>
        <translation>Cerrar bono</translation>
    </message>
    <message>
        <source>%1 of %2 sessions left</source>
        <translation>%1 de %2 sesiones por usar</translation>
    </message>
    <message>
        <source>%1 used at %2 each</source>
        <comment>sessions, price</comment>
        <translation>%1 usadas a %2 cada una</translation>
    </message>
    <message numerus="yes">
        <source>No bookings from packs on these %Ln days; their ends move on. What is booked already stays.</source>
        <translation>
            <numerusform>Sin reservas de bonos durante este %Ln día; su fin se aplaza. Lo ya reservado se queda.</numerusform>
            <numerusform>Sin reservas de bonos durante estos %Ln días; su fin se aplaza. Lo ya reservado se queda.</numerusform>
        </translation>
    </message>
    <message>
        <source>All packs on hold</source>
        <translation>Todos los bonos en pausa</translation>
    </message>
    <message>
        <source>Pack closed</source>
        <translation>Bono cerrado</translation>
    </message>
    <message>
        <source>%1 goes back, the pack closes, and booked sessions are taken out of it.</source>
        <translation>Se devuelve %1, el bono se cierra y las sesiones reservadas salen de él.</translation>
    </message>
</context>
<context>
    <name>ui::PackPanel</name>
    <message>
        <source>Open client</source>
        <translation>Abrir cliente</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Poner en pausa</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Reembolso</translation>
    </message>
    <message>
        <source>Sell next</source>
        <translation>Vender el siguiente</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln sessions</source>
        <comment>service, size of a pack</comment>
        <translation>
            <numerusform>%1, %Ln sesión</numerusform>
            <numerusform>%1, %Ln sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>This pack is closed</source>
        <translation>Este bono está cerrado</translation>
    </message>
    <message>
        <source>This pack never ends</source>
        <translation>Este bono no termina</translation>
    </message>
    <message>
        <source>This offer is not on sale</source>
        <translation>Esta oferta no está a la venta</translation>
    </message>
    <message>
        <source>left of %1</source>
        <translation>quedan de %1</translation>
    </message>
    <message>
        <source>left</source>
        <translation>quedan</translation>
    </message>
    <message>
        <source>free to book</source>
        <translation>por reservar</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En pausa</translation>
    </message>
    <message numerus="yes">
        <source>Over by %Ln</source>
        <translation>
            <numerusform>%Ln de más</numerusform>
            <numerusform>%Ln de más</numerusform>
        </translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Agotado</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Comprado</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, in 21 days</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a pack that does not end</comment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>amount, how it was paid</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>En espera de</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation>Nada que pagar</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Needs %1 a week</source>
        <translation>Necesita %1 por semana</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>service, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendido</translation>
    </message>
    <message>
        <source>Booked: %1</source>
        <translation>Reservada: %1</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usada</translation>
    </message>
    <message>
        <source>Forfeited: %1</source>
        <translation>Perdida: %1</translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation>Devuelta: %1</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedida</translation>
    </message>
    <message>
        <source>Granted: %1</source>
        <translation>Concedida: %1</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>Descontada</translation>
    </message>
    <message>
        <source>Taken off: %1</source>
        <translation>Descontada: %1</translation>
    </message>
    <message>
        <source>End moved</source>
        <translation>Final movido</translation>
    </message>
    <message>
        <source>End moved: %1</source>
        <translation>Final movido: %1</translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <translation>En pausa: %1</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Cerrado: %1</translation>
    </message>
    <message>
        <source>Why %1 left?</source>
        <comment>heading above what makes the number</comment>
        <translation>¿Por qué quedan %1?</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Mostrar los %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>day, what happened, change of the number</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Write about a new pack</source>
        <translation>Escribir sobre un bono nuevo</translation>
    </message>
    <message>
        <source>Close pack</source>
        <translation>Cerrar bono</translation>
    </message>
    <message>
        <source>More sessions were held than the pack had. Settle it with the client: a new pack, a free session, or another count.</source>
        <translation>Se dieron más sesiones de las que tenía el bono. Acuérdelo con el cliente: un bono nuevo, una sesión gratis u otro número.</translation>
    </message>
    <message>
        <source>Sell pack</source>
        <translation>Vender bono</translation>
    </message>
    <message>
        <source>Free session</source>
        <translation>Sesión gratis</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Ajustar</translation>
    </message>
</context>
<context>
    <name>ui::PackagesScreen</name>
    <message>
        <source>There is no service to make a pack of. Nothing was changed; add a service first.</source>
        <translation>No hay servicio del que hacer un bono. No se cambió nada; añada antes un servicio.</translation>
    </message>
    <message>
        <source>%1 is on sale</source>
        <translation>%1 está a la venta</translation>
    </message>
    <message>
        <source>%1 is off sale</source>
        <translation>%1 ya no se vende</translation>
    </message>
    <message>
        <source>New offer</source>
        <translation>Nueva oferta</translation>
    </message>
    <message>
        <source>Sell a pack</source>
        <translation>Vender un bono</translation>
    </message>
    <message>
        <source>No packs sold yet</source>
        <translation>Aún no se han vendido bonos</translation>
    </message>
    <message>
        <source>Packs you sell appear here with what is left of them and when they end.</source>
        <translation>Los bonos vendidos aparecen aquí con lo que queda y cuándo terminan.</translation>
    </message>
    <message>
        <source>No pack matches</source>
        <translation>Ningún bono coincide</translation>
    </message>
    <message>
        <source>Nothing that was sold fits the search and the filter.</source>
        <translation>Nada vendido cumple la búsqueda y el filtro.</translation>
    </message>
    <message>
        <source>New offer or sale</source>
        <translation>Nueva oferta o venta</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Ofertas</translation>
    </message>
    <message>
        <source>Sold</source>
        <comment>packs sold</comment>
        <translation>Vendidos</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Qué mostrar</translation>
    </message>
    <message>
        <source>Search client or pack</source>
        <translation>Buscar cliente o bono</translation>
    </message>
    <message>
        <source>Search packs sold</source>
        <translation>Buscar bonos vendidos</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>few sessions left</comment>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation>Termina pronto</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Agotado</translation>
    </message>
    <message>
        <source>Packs sold</source>
        <translation>Bonos vendidos</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Bonos</translation>
    </message>
    <message>
        <source>Free session</source>
        <translation>Sesión gratis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) given free</source>
        <translation>
            <numerusform>%Ln sesión regalada</numerusform>
            <numerusform>%Ln sesiones regaladas</numerusform>
        </translation>
    </message>
    <message>
        <source>Away: put all packs on hold</source>
        <translation>Ausencia: poner en pausa todos los bonos</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausencia</translation>
    </message>
    <message>
        <source>Put every pack on hold while you are away</source>
        <translation>Poner en pausa todos los bonos durante su ausencia</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
</context>
<context>
    <name>ui::Palette</name>
    <message>
        <source>next %1</source>
        <translation>próxima %1</translation>
    </message>
    <message>
        <source>↑↓ move</source>
        <translation>↑↓ mover</translation>
    </message>
    <message>
        <source>Enter open</source>
        <translation>Intro abre</translation>
    </message>
    <message>
        <source>Esc close</source>
        <translation>Esc cierra</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Buscar cualquier cosa</translation>
    </message>
    <message>
        <source>Find a client, a day, a command</source>
        <translation>Buscar un cliente, un día, una orden</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln resultado</numerusform>
            <numerusform>%Ln resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>next today %1</source>
        <comment>a time</comment>
        <translation>próxima hoy %1</translation>
    </message>
    <message>
        <source>A part of a name finds a client, “thu 9” finds a day.</source>
        <translation>Parte de un nombre encuentra a un cliente; «jue 9», un día.</translation>
    </message>
</context>
<context>
    <name>ui::PanelHeading</name>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ui::PasscodeDialog</name>
    <message>
        <source>Passcode of the lock</source>
        <translation>Código del bloqueo</translation>
    </message>
    <message>
        <source>Change the passcode?</source>
        <translation>¿Cambiar el código?</translation>
    </message>
    <message>
        <source>Set a passcode?</source>
        <translation>¿Establecer un código?</translation>
    </message>
    <message>
        <source>It opens the lock on this computer. It keeps eyes away, not thieves: whoever can read the disk can read the desk. There is no way to ask for it again.</source>
        <translation>Abre el bloqueo en este ordenador. Protege de miradas, no de ladrones: quien pueda leer el disco puede leer el escritorio. No hay forma de volver a pedirlo.</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>Código</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters</source>
        <translation>
            <numerusform>Al menos %Ln carácter</numerusform>
            <numerusform>Al menos %Ln caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Use no passcode</source>
        <translation>No usar código</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Set passcode</source>
        <translation>Establecer código</translation>
    </message>
    <message numerus="yes">
        <source>Enter at least %Ln characters.</source>
        <translation>
            <numerusform>Escriba al menos %Ln carácter.</numerusform>
            <numerusform>Escriba al menos %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the same passcode twice.</source>
        <translation>Escriba dos veces el mismo código.</translation>
    </message>
</context>
<context>
    <name>ui::PaymentPage</name>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Abrir el cliente</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Abrir la sesión</translation>
    </message>
    <message>
        <source>Save a receipt (PDF)</source>
        <translation>Guardar un recibo (PDF)</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Bruto</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Pago recibido</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>sin liquidar</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Fee policy</source>
        <translation>Regla de comisión</translation>
    </message>
    <message>
        <source>The payout differs from what the amounts give. Nothing is wrong with your records; ask the platform about it.</source>
        <translation>El pago recibido difiere de lo que dan los importes. Sus registros están bien; pregunte a la plataforma.</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Reembolso</translation>
    </message>
    <message>
        <source>The platform took this payment, so it is given back there. It is read-only here.</source>
        <translation>La plataforma cobró este pago y lo devuelve allí. Aquí solo se puede leer.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Type an amount, for example %1.</source>
        <translation>Escriba un importe, por ejemplo %1.</translation>
    </message>
    <message>
        <source>A refund needs a short reason.</source>
        <translation>Un reembolso necesita un motivo breve.</translation>
    </message>
    <message>
        <source>Kept in your inbox, beside this payment.</source>
        <translation>Se guarda en su bandeja, junto a este pago.</translation>
    </message>
    <message>
        <source>No more than %1 is left to give back.</source>
        <translation>Como máximo quedan %1 por devolver.</translation>
    </message>
</context>
<context>
    <name>ui::PaymentWords</name>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferencia</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Datáfono</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>state of a payment</comment>
        <translation>en espera</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of a payment</comment>
        <translation>fallido</translation>
    </message>
    <message>
        <source>part refunded</source>
        <comment>state of a payment</comment>
        <translation>reembolso parcial</translation>
    </message>
    <message>
        <source>refunded</source>
        <comment>state of a payment</comment>
        <translation>reembolsado</translation>
    </message>
    <message>
        <source>paid</source>
        <comment>state of a payment</comment>
        <translation>pagado</translation>
    </message>
</context>
<context>
    <name>ui::PeriodBar</name>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>comparar</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Periodo: %1</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Comparar con: %1</translation>
    </message>
    <message>
        <source>Currency: %1</source>
        <translation>Moneda: %1</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Este trimestre</translation>
    </message>
    <message>
        <source>This tax year</source>
        <translation>Este año fiscal</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mes pasado</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Trimestre pasado</translation>
    </message>
    <message>
        <source>Last tax year</source>
        <translation>Año fiscal pasado</translation>
    </message>
    <message>
        <source>From … to…</source>
        <translation>De … a …</translation>
    </message>
</context>
<context>
    <name>ui::PointsPanel</name>
    <message>
        <source>points</source>
        <comment>after a balance</comment>
        <translation>puntos</translation>
    </message>
    <message>
        <source>Give points</source>
        <translation>Dar puntos</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Insignias</translation>
    </message>
    <message>
        <source>%1 held, %2 near</source>
        <translation>%1 obtenidas, %2 cerca</translation>
    </message>
    <message>
        <source>No badges yet.</source>
        <translation>Aún no hay insignias.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>progress towards a badge</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Referral code</source>
        <translation>Código de recomendación</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>Canjear</translation>
    </message>
    <message>
        <source>There are no points to redeem</source>
        <translation>No hay puntos que canjear</translation>
    </message>
    <message>
        <source>Add referral</source>
        <translation>Añadir recomendación</translation>
    </message>
</context>
<context>
    <name>ui::ProfilePreview</name>
    <message>
        <source>Preview: what clients see</source>
        <translation>Vista previa: lo que ven los clientes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln año</numerusform>
            <numerusform>%Ln años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %Ln review(s)</source>
        <translation>
            <numerusform>de %Ln valoración</numerusform>
            <numerusform>de %Ln valoraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Open for booking</source>
        <translation>Abierto a reservas</translation>
    </message>
    <message>
        <source>Shown certificates</source>
        <translation>Certificados mostrados</translation>
    </message>
    <message>
        <source>None in force.</source>
        <translation>Ninguno vigente.</translation>
    </message>
</context>
<context>
    <name>ui::ProfileScreen</name>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Saved. Some sessions are outside your hours now.</source>
        <translation>Guardado. Algunas sesiones quedan ahora fuera de su horario.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>All times in %1 time</source>
        <comment>a city</comment>
        <translation>Todas las horas son de %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time of a session, client</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Proof sheet of certificates</source>
        <translation>Hoja de prueba de los certificados</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
</context>
<context>
    <name>ui::RangeDialog</name>
    <message>
        <source>Show which days?</source>
        <translation>¿Qué días mostrar?</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>This day counts too.</source>
        <translation>Este día también cuenta.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Mostrar estos días</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>Type both days, for example 2026-03-31.</source>
        <translation>Escriba ambos días, por ejemplo 2026-03-31.</translation>
    </message>
</context>
<context>
    <name>ui::RatingBars</name>
    <message>
        <source>%1 stars: %2</source>
        <translation>%1 estrellas: %2</translation>
    </message>
</context>
<context>
    <name>ui::RecordPaymentPage</name>
    <message>
        <source>Record payment</source>
        <translation>Registrar pago</translation>
    </message>
    <message>
        <source>Name or e-mail</source>
        <translation>Nombre o correo</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Amount in %1</source>
        <translation>Importe en %1</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferencia</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Datáfono</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Card payments taken by the platform appear by themselves.</source>
        <translation>Las tarjetas que cobra la plataforma llegan solas.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Por: %1</translation>
    </message>
    <message>
        <source>Who paid?</source>
        <translation>¿Quién pagó?</translation>
    </message>
    <message>
        <source>Type an amount, for example %1.</source>
        <translation>Escriba un importe, por ejemplo %1.</translation>
    </message>
</context>
<context>
    <name>ui::ReferralForm</name>
    <message>
        <source>Add referral</source>
        <translation>Añadir recomendación</translation>
    </message>
    <message>
        <source>Who brought someone</source>
        <translation>Quién trajo a alguien</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Quién vino</translation>
    </message>
    <message>
        <source>Points for both come with the first session that is held and paid.</source>
        <translation>Los puntos para ambos llegan con la primera sesión dada y pagada.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>optional: the referrer&apos;s own is used</source>
        <translation>opcional: si no, se usa el de quien recomienda</translation>
    </message>
    <message>
        <source>Choose a client from the list.</source>
        <translation>Elija un cliente de la lista.</translation>
    </message>
    <message>
        <source>Choose somebody else: nobody brings themselves.</source>
        <translation>Elija a otra persona: nadie se trae a sí mismo.</translation>
    </message>
    <message>
        <source>%1 brought %2</source>
        <comment>two clients</comment>
        <translation>%1 trajo a %2</translation>
    </message>
</context>
<context>
    <name>ui::ReferralItemModel</name>
    <message>
        <source>Completed</source>
        <translation>Completada</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vencidos</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Brought</source>
        <translation>Traído</translation>
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
        <source>Points each</source>
        <translation>Puntos cada uno</translation>
    </message>
</context>
<context>
    <name>ui::RetentionDialog</name>
    <message>
        <source>Clients not seen for long</source>
        <translation>Clientes sin ver hace tiempo</translation>
    </message>
    <message>
        <source>Nobody needs data for ever. Erase these people, or keep them; nothing is ever erased by itself. How long is long stands in Settings, Privacy.</source>
        <translation>Nadie necesita datos para siempre. Borre a estas personas o consérvelas; nada se borra nunca por sí solo. El plazo está en Ajustes, Privacidad.</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Abrir cliente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The list is off</source>
        <translation>La lista está desactivada</translation>
    </message>
    <message>
        <source>Choose a time in Settings, Privacy to be asked.</source>
        <translation>Elija un plazo en Ajustes, Privacidad para que se le pregunte.</translation>
    </message>
    <message>
        <source>Nobody is on the list</source>
        <translation>No hay nadie en la lista</translation>
    </message>
    <message numerus="yes">
        <source>Everybody had a session, a payment or a pack in the last %Ln month(s).</source>
        <translation>
            <numerusform>Todos tuvieron una sesión, un pago o un bono en el último mes.</numerusform>
            <numerusform>Todos tuvieron una sesión, un pago o un bono en los últimos %Ln meses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RetentionItemModel</name>
    <message>
        <source>Health data held</source>
        <translation>Hay datos de salud</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Last session, payment or pack</source>
        <translation>Última sesión, pago o bono</translation>
    </message>
    <message>
        <source>On this list since</source>
        <translation>En esta lista desde</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
</context>
<context>
    <name>ui::ReviewForm</name>
    <message>
        <source>Add words</source>
        <translation>Añadir palabras</translation>
    </message>
    <message>
        <source>Words a client said or wrote to you elsewhere. They stay private: a review is public only when the client writes it.</source>
        <translation>Palabras que un cliente le dijo o escribió en otro sitio. Quedan en privado: una valoración solo es pública si la escribe el cliente.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Completed ones without a review.</source>
        <translation>Las completadas sin valoración.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln star(s)</source>
        <translation>
            <numerusform>%Ln estrella</numerusform>
            <numerusform>%Ln estrellas</numerusform>
        </translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Estrellas</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Add review</source>
        <translation>Añadir valoración</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, service</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This client has no completed session without a review.</source>
        <translation>Este cliente no tiene ninguna sesión completada sin valoración.</translation>
    </message>
    <message>
        <source>Choose a client from the list.</source>
        <translation>Elija un cliente de la lista.</translation>
    </message>
</context>
<context>
    <name>ui::ReviewItemModel</name>
    <message>
        <source>%1 of 5</source>
        <translation>%1 de 5</translation>
    </message>
    <message>
        <source>public</source>
        <translation>pública</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privada</translation>
    </message>
</context>
<context>
    <name>ui::ReviewList</name>
    <message>
        <source>Private</source>
        <translation>Privada</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Pública</translation>
    </message>
</context>
<context>
    <name>ui::ReviewPanel</name>
    <message>
        <source>Review %1 of %2</source>
        <translation>Revisión %1 de %2</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Pregunta anterior</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Pregunta siguiente</translation>
    </message>
    <message>
        <source>Same on both sides: %1</source>
        <translation>Igual en ambos lados: %1</translation>
    </message>
    <message>
        <source>←→ side     ↑↓ field     Ctrl+Enter use     L later</source>
        <translation>←→ lado     ↑↓ campo     Ctrl+Enter usar     L más tarde</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este ordenador</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambos</translation>
    </message>
    <message>
        <source>%1, this computer</source>
        <comment>a field</comment>
        <translation>%1, este ordenador</translation>
    </message>
    <message>
        <source>%1, server</source>
        <comment>a field</comment>
        <translation>%1, servidor</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir más tarde</translation>
    </message>
    <message>
        <source>Use this result</source>
        <translation>Usar este resultado</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Both versions stay in this record’s history for a year. Undo works after review.</source>
        <translation>Ambas versiones quedan un año en el historial de este registro. Deshacer funciona después de la revisión.</translation>
    </message>
    <message>
        <source>Result before it is used</source>
        <translation>Resultado antes de usarlo</translation>
    </message>
    <message>
        <source>Result used: %1</source>
        <translation>Resultado usado: %1</translation>
    </message>
    <message>
        <source>Keep it or remove it?</source>
        <translation>¿Conservar o quitar?</translation>
    </message>
    <message>
        <source>The server did not accept this</source>
        <translation>El servidor no lo aceptó</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Cambiado aquí</translation>
    </message>
    <message>
        <source>Your values</source>
        <translation>Sus valores</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other change(s) wait for this one.</source>
        <translation>
            <numerusform>%Ln cambio más espera a este.</numerusform>
            <numerusform>%Ln cambios más esperan a este.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was removed is not kept on this computer, so it cannot be brought back here.</source>
        <translation>Lo quitado no se conserva en este ordenador, así que no se puede recuperar aquí.</translation>
    </message>
    <message>
        <source>Leave it removed</source>
        <translation>Dejar quitado</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservado</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Dropped. Its values stay in the journal.</source>
        <translation>Descartado. Sus valores quedan en el diario.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>It is sent again</source>
        <translation>Se envía de nuevo</translation>
    </message>
    <message>
        <source>Both stay in the journal. Undo works after the decision.</source>
        <translation>Ambos quedan en el diario. Deshacer funciona después de la decisión.</translation>
    </message>
    <message>
        <source>Nothing is sent to the client before the server has accepted a time.</source>
        <translation>No se envía nada al cliente antes de que el servidor acepte una hora.</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>Nueva hora</translation>
    </message>
    <message>
        <source>New time taken</source>
        <translation>Nueva hora tomada</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Take this time</source>
        <translation>Tomar esta hora</translation>
    </message>
    <message>
        <source>Replace the other</source>
        <translation>Reemplazar la otra</translation>
    </message>
    <message>
        <source>Nothing stands in the way any more</source>
        <translation>Ya nada lo impide</translation>
    </message>
    <message>
        <source>Cancels the session that holds this time</source>
        <translation>Cancela la sesión que ocupa esta hora</translation>
    </message>
    <message>
        <source>The other session was cancelled</source>
        <translation>La otra sesión se canceló</translation>
    </message>
    <message>
        <source>Message client</source>
        <translation>Escribir al cliente</translation>
    </message>
</context>
<context>
    <name>ui::ReviewsScreen</name>
    <message>
        <source>%1 from %2</source>
        <comment>4.8 from 63</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All reviews</source>
        <translation>Todas las valoraciones</translation>
    </message>
    <message>
        <source>5 stars</source>
        <translation>5 estrellas</translation>
    </message>
    <message>
        <source>4 stars</source>
        <translation>4 estrellas</translation>
    </message>
    <message>
        <source>1 to 3 stars</source>
        <translation>1 a 3 estrellas</translation>
    </message>
    <message>
        <source>Few: an average says little yet</source>
        <translation>Pocas: una media aún dice poco</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Valoraciones</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Reviews with 5 stars</source>
        <translation>Valoraciones de 5 estrellas</translation>
    </message>
    <message>
        <source>Reviews with 4 stars</source>
        <translation>Valoraciones de 4 estrellas</translation>
    </message>
    <message>
        <source>Reviews with 1 to 3 stars</source>
        <translation>Valoraciones de 1 a 3 estrellas</translation>
    </message>
    <message>
        <source>%1 of 5 stars on average</source>
        <translation>%1 de 5 estrellas de media</translation>
    </message>
    <message>
        <source>No public reviews</source>
        <translation>Sin valoraciones públicas</translation>
    </message>
    <message>
        <source>from 1 public review</source>
        <translation>de 1 valoración pública</translation>
    </message>
    <message>
        <source>from %1 public reviews</source>
        <translation>de %1 valoraciones públicas</translation>
    </message>
    <message>
        <source>The platform says %1</source>
        <translation>La plataforma dice %1</translation>
    </message>
    <message>
        <source>No reviews with these stars</source>
        <translation>Sin valoraciones con estas estrellas</translation>
    </message>
    <message>
        <source>Choose All to see the others.</source>
        <translation>Elija Todos para ver las demás.</translation>
    </message>
    <message>
        <source>No reviews yet</source>
        <translation>Aún no hay valoraciones</translation>
    </message>
    <message>
        <source>Reviews appear after sessions are completed.</source>
        <translation>Las valoraciones aparecen tras completar sesiones.</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 de 5</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Pública</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privada</translation>
    </message>
    <message>
        <source>No words, only stars.</source>
        <translation>Sin palabras, solo estrellas.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Abrir cliente</translation>
    </message>
    <message>
        <source>1–3</source>
        <translation>1–3</translation>
    </message>
    <message>
        <source>Add words</source>
        <translation>Añadir palabras</translation>
    </message>
    <message>
        <source>Review added</source>
        <translation>Valoración añadida</translation>
    </message>
    <message>
        <source>Add words of a client</source>
        <translation>Añadir palabras de un cliente</translation>
    </message>
</context>
<context>
    <name>ui::RosterItemModel</name>
    <message>
        <source>ticked</source>
        <translation>marcado</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <comment>sessions of a pack</comment>
        <translation>
            <numerusform>queda %Ln</numerusform>
            <numerusform>quedan %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Próxima sesión</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Última visita</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Bono</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
</context>
<context>
    <name>ui::SalePanel</name>
    <message>
        <source>Sell a pack</source>
        <translation>Vender un bono</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Paid now</source>
        <translation>Pagado ahora</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>paid later</comment>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Transferencia bancaria</translation>
    </message>
    <message>
        <source>Card reader</source>
        <translation>Datáfono</translation>
    </message>
    <message>
        <source>Sell pack</source>
        <translation>Vender bono</translation>
    </message>
    <message>
        <source>There is no pack on sale. Nothing was changed; make an offer first.</source>
        <translation>No hay bonos a la venta. No se cambió nada; cree antes una oferta.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>How</source>
        <comment>how it was paid</comment>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an offer and its service</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>There is nobody on your list yet. Nothing was changed; add a client first.</source>
        <translation>Aún no hay nadie en su lista. No se cambió nada; añada antes un cliente.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation>
            <numerusform>%Ln sesión</numerusform>
            <numerusform>%Ln sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>valid %Ln days</source>
        <translation>
            <numerusform>válido %Ln día</numerusform>
            <numerusform>válido %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>never ends</source>
        <translation>no termina</translation>
    </message>
    <message>
        <source>%1 for %2, %3</source>
        <comment>10 sessions for 400, valid 90 days</comment>
        <translation>%1 por %2, %3</translation>
    </message>
    <message>
        <source>Choose a client from the list.</source>
        <translation>Elija un cliente de la lista.</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation>Escriba un importe.</translation>
    </message>
    <message>
        <source>Sold %1 to %2</source>
        <translation>%1 vendido a %2</translation>
    </message>
    <message>
        <source>Sell a pack to %1</source>
        <translation>Vender un bono a %1</translation>
    </message>
    <message numerus="yes">
        <source>One pack for each of %Ln clients.</source>
        <translation>
            <numerusform>Un bono para %Ln cliente.</numerusform>
            <numerusform>Un bono para cada uno de los %Ln clientes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sell %Ln packs</source>
        <translation>
            <numerusform>Vender %Ln bono</numerusform>
            <numerusform>Vender %Ln bonos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sold %1 to %Ln clients</source>
        <translation>
            <numerusform>%1 vendido a %Ln cliente</numerusform>
            <numerusform>%1 vendido a %Ln clientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SampleWeek</name>
    <message>
        <source>Personal training</source>
        <translation>Entrenamiento personal</translation>
    </message>
    <message>
        <source>Sample</source>
        <comment>the last name of an invented client</comment>
        <translation>Muestra</translation>
    </message>
</context>
<context>
    <name>ui::Sentences</name>
    <message>
        <source>These hours cannot be read: %1.</source>
        <translation>Este horario no se puede leer: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>A row of %1 has the wrong number of columns.</source>
        <translation>Una fila de %1 no tiene el número correcto de columnas.</translation>
    </message>
    <message>
        <source>The value of %1.%2 cannot be read (row %3).</source>
        <translation>El valor de %1.%2 no se puede leer (fila %3).</translation>
    </message>
    <message>
        <source>An amount in %1 is written like %2.</source>
        <translation>Un importe en %1 se escribe como %2.</translation>
    </message>
    <message>
        <source>The amount is too large.</source>
        <translation>El importe es demasiado grande.</translation>
    </message>
    <message>
        <source>The policy &quot;%1&quot; must be %2.</source>
        <translation>La norma «%1» debe ser %2.</translation>
    </message>
    <message>
        <source>The policies of this desk cannot be read: they are no JSON object.</source>
        <translation>Las normas de este escritorio no se pueden leer: no son un objeto JSON.</translation>
    </message>
    <message>
        <source>There is no policy &quot;%1&quot;.</source>
        <translation>No existe la norma «%1».</translation>
    </message>
    <message>
        <source>The criteria cannot be read at character %1: expected %2, found %3.</source>
        <translation>La condición no se puede leer en el carácter %1: se esperaba %2, hay %3.</translation>
    </message>
    <message>
        <source>Confirm it first.</source>
        <translation>Confírmela antes.</translation>
    </message>
    <message>
        <source>Reopen it first to change that.</source>
        <translation>Reábrala antes para cambiar eso.</translation>
    </message>
    <message>
        <source>A session must end after it starts.</source>
        <translation>Una sesión debe terminar después de empezar.</translation>
    </message>
    <message>
        <source>Enter a later end.</source>
        <translation>Escriba un final posterior.</translation>
    </message>
    <message>
        <source>A session can last 24 hours at most.</source>
        <translation>Una sesión dura 24 horas como mucho.</translation>
    </message>
    <message>
        <source>Enter an earlier end.</source>
        <translation>Escriba un final anterior.</translation>
    </message>
    <message>
        <source>Another booking is at this time.</source>
        <translation>Ya hay otra reserva a esa hora.</translation>
    </message>
    <message>
        <source>Nothing was changed; choose another time.</source>
        <translation>No se cambió nada; elija otra hora.</translation>
    </message>
    <message>
        <source>This client is in this group session already.</source>
        <translation>Este cliente ya está en esta sesión de grupo.</translation>
    </message>
    <message>
        <source>This group session has no seat left.</source>
        <translation>En esta sesión de grupo no quedan plazas.</translation>
    </message>
    <message>
        <source>Nothing was changed; use the waiting list or another time.</source>
        <translation>No se cambió nada; use la lista de espera u otra hora.</translation>
    </message>
    <message>
        <source>Enter the name of the certificate.</source>
        <translation>Escriba el nombre del certificado.</translation>
    </message>
    <message>
        <source>Enter an end on or after the day of issue.</source>
        <translation>Escriba un final el día de la emisión o después.</translation>
    </message>
    <message>
        <source>Waiting for a seat</source>
        <translation>Espera una plaza</translation>
    </message>
    <message>
        <source>%1 sessions end</source>
        <translation>terminan %1 sesiones</translation>
    </message>
    <message>
        <source>%1 in %2 days</source>
        <translation>%1 en %2 días</translation>
    </message>
    <message>
        <source>Behind: needs %1.%2 a week</source>
        <translation>Va atrasado: necesita %1,%2 por semana</translation>
    </message>
    <message>
        <source>Usually here at this time (%1 times)</source>
        <translation>Suele venir a esta hora (%1 veces)</translation>
    </message>
    <message>
        <source>Last here %1 days ago</source>
        <translation>Última visita hace %1 días</translation>
    </message>
    <message>
        <source>Enter how many points are redeemed, at least 1.</source>
        <translation>Escriba cuántos puntos se canjean, al menos 1.</translation>
    </message>
    <message>
        <source>There are only %1 points to redeem.</source>
        <translation>Solo hay %1 puntos para canjear.</translation>
    </message>
    <message>
        <source>Nothing was changed; redeem %1 or fewer.</source>
        <translation>No se cambió nada; canjee %1 como mucho.</translation>
    </message>
    <message>
        <source>This client has switched off such messages, or has no address for them.</source>
        <translation>Este cliente ha desactivado esos mensajes, o no tiene dirección para ellos.</translation>
    </message>
    <message>
        <source>Nothing was prepared; tell them in person.</source>
        <translation>No se preparó nada; dígaselo en persona.</translation>
    </message>
    <message>
        <source>%1 Nothing was changed; choose another pack or book without one.</source>
        <translation>%1 No se cambió nada; elija otro bono o reserve sin él.</translation>
    </message>
    <message>
        <source>This pack is for another service.</source>
        <translation>Este bono es de otro servicio.</translation>
    </message>
    <message>
        <source>This pack was closed.</source>
        <translation>Este bono se cerró.</translation>
    </message>
    <message>
        <source>This pack has expired by then.</source>
        <translation>Este bono habrá vencido para entonces.</translation>
    </message>
    <message>
        <source>This pack is on hold on that day.</source>
        <translation>Este bono está en pausa ese día.</translation>
    </message>
    <message>
        <source>This pack has no session free to book.</source>
        <translation>En este bono no quedan sesiones por reservar.</translation>
    </message>
    <message>
        <source>A payment must be more than zero.</source>
        <translation>Un pago debe ser mayor que cero.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>No se registró nada.</translation>
    </message>
    <message>
        <source>A refund lies between zero and the amount paid.</source>
        <translation>Un reembolso va de cero al importe pagado.</translation>
    </message>
    <message>
        <source>A platform fee lies between zero and the amount paid.</source>
        <translation>La comisión va de cero al importe pagado.</translation>
    </message>
    <message>
        <source>The status &quot;%1&quot; does not go with the amount refunded.</source>
        <translation>El estado «%1» no cuadra con el importe reembolsado.</translation>
    </message>
    <message>
        <source>The platform took this payment, so only the platform can refund it.</source>
        <translation>La plataforma cobró este pago, así que solo ella puede reembolsarlo.</translation>
    </message>
    <message>
        <source>Nothing was changed; refund it there.</source>
        <translation>No se cambió nada; reembólselo allí.</translation>
    </message>
    <message>
        <source>This payment was never received, so there is nothing to refund.</source>
        <translation>Este pago nunca llegó, así que no hay nada que reembolsar.</translation>
    </message>
    <message>
        <source>A refund must be more than zero.</source>
        <translation>Un reembolso debe ser mayor que cero.</translation>
    </message>
    <message>
        <source>No more than %1 is left to refund.</source>
        <translation>No quedan más de %1 por reembolsar.</translation>
    </message>
    <message>
        <source>A rating is 1 to 5 stars.</source>
        <translation>Una valoración va de 1 a 5 estrellas.</translation>
    </message>
    <message>
        <source>A referral code has 3 to 32 letters, digits or hyphens.</source>
        <translation>Un código de recomendación tiene de 3 a 32 letras, cifras o guiones.</translation>
    </message>
    <message>
        <source>Nobody can refer themselves.</source>
        <translation>Nadie puede recomendarse a sí mismo.</translation>
    </message>
    <message>
        <source>Nothing was changed; choose another person.</source>
        <translation>No se cambió nada; elija a otra persona.</translation>
    </message>
    <message>
        <source>This person was referred by someone already.</source>
        <translation>A esta persona ya la recomendó alguien.</translation>
    </message>
    <message>
        <source>This referral would close a circle.</source>
        <translation>Esta recomendación cerraría un círculo.</translation>
    </message>
    <message>
        <source>This client is on the waiting list already.</source>
        <translation>Este cliente ya está en la lista de espera.</translation>
    </message>
    <message>
        <source>%1 holds a control character.</source>
        <translation>%1 contiene un carácter de control.</translation>
    </message>
    <message>
        <source>Nothing was changed; remove it.</source>
        <translation>No se cambió nada; quítelo.</translation>
    </message>
    <message>
        <source>%1 holds half a character.</source>
        <translation>%1 contiene medio carácter.</translation>
    </message>
    <message>
        <source>Nothing was changed; write it again.</source>
        <translation>No se cambió nada; escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vacío.</translation>
    </message>
    <message>
        <source>Nothing was changed; enter one.</source>
        <translation>No se cambió nada; escriba algo.</translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters.</source>
        <translation>%1 tiene más de %2 caracteres.</translation>
    </message>
    <message>
        <source>Nothing was changed; shorten it.</source>
        <translation>No se cambió nada; acórtelo.</translation>
    </message>
    <message>
        <source>%1 is longer than 1 MiB.</source>
        <translation>%1 pasa de 1 MiB.</translation>
    </message>
    <message>
        <source>The value of %1 is not %2.</source>
        <translation>El valor de %1 no es %2.</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is not known on this computer.</source>
        <translation>La zona horaria «%1» no se conoce en este ordenador.</translation>
    </message>
    <message>
        <source>Use a name like Europe/Berlin.</source>
        <translation>Use un nombre como Europe/Madrid.</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>%1 no se puede quitar.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Revise sus permisos.</translation>
    </message>
    <message>
        <source>This backup is damaged.</source>
        <translation>Esta copia está dañada.</translation>
    </message>
    <message>
        <source>The desk was left as it is; try an older backup.</source>
        <translation>El escritorio quedó como estaba; pruebe una copia anterior.</translation>
    </message>
    <message>
        <source>The desk is open in another program.</source>
        <translation>El escritorio está abierto en otro programa.</translation>
    </message>
    <message>
        <source>Close it and try again; nothing was changed.</source>
        <translation>Ciérrelo e inténtelo de nuevo; no se cambió nada.</translation>
    </message>
    <message>
        <source>Give the name of a file in a folder that exists.</source>
        <translation>Dé el nombre de un archivo en una carpeta que exista.</translation>
    </message>
    <message>
        <source>%1 exists and is not a backup.</source>
        <translation>%1 existe y no es una copia de seguridad.</translation>
    </message>
    <message>
        <source>It was left as it is; choose another name.</source>
        <translation>Quedó como estaba; elija otro nombre.</translation>
    </message>
    <message>
        <source>The backup cannot be given its name.</source>
        <translation>No se puede dar su nombre a la copia.</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>Es %1.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>This file is the desk itself, not a backup of it.</source>
        <translation>Este archivo es el propio escritorio, no una copia.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>This folder holds a desk with data.</source>
        <translation>Esta carpeta tiene un escritorio con datos.</translation>
    </message>
    <message>
        <source>Nothing was changed; use --replace to put the backup in its place (the old file is kept beside).</source>
        <translation>No se cambió nada; con --replace la copia ocupa su lugar (el archivo viejo queda al lado).</translation>
    </message>
    <message>
        <source>The present desk cannot be moved aside.</source>
        <translation>No se puede apartar el escritorio actual.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>Revise los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>The restored desk cannot be given its name; it is %1.</source>
        <translation>No se puede dar su nombre al escritorio restaurado; es %1.</translation>
    </message>
    <message>
        <source>The endpoint sent a record without one that it belongs to.</source>
        <translation>El servidor envió un registro sin aquel al que pertenece.</translation>
    </message>
    <message>
        <source>Nothing was changed here; it is asked again.</source>
        <translation>Aquí no se cambió nada; se pide de nuevo.</translation>
    </message>
    <message>
        <source>Another program is writing to this desk.</source>
        <translation>Otro programa está escribiendo en este escritorio.</translation>
    </message>
    <message>
        <source>Nothing was changed; try again in a moment.</source>
        <translation>No se cambió nada; inténtelo en un momento.</translation>
    </message>
    <message>
        <source>The desk&apos;s file may not be written.</source>
        <translation>No se puede escribir en el archivo del escritorio.</translation>
    </message>
    <message>
        <source>Nothing was changed; check the permissions of desk.sqlite and its folder.</source>
        <translation>No se cambió nada; revise los permisos de desk.sqlite y de su carpeta.</translation>
    </message>
    <message>
        <source>The disk did not answer (%1).</source>
        <translation>El disco no respondió (%1).</translation>
    </message>
    <message>
        <source>What was saved before is safe; check the disk and try again.</source>
        <translation>Lo guardado está a salvo; revise el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The desk&apos;s file is damaged (%1).</source>
        <translation>El archivo del escritorio está dañado (%1).</translation>
    </message>
    <message>
        <source>Do not write to it; restore a backup with &apos;trainerdesk-cli restore FILE --replace&apos;.</source>
        <translation>No escriba en él; restaure una copia con &apos;trainerdesk-cli restore ARCHIVO --replace&apos;.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>Nothing was changed; free some space and try again.</source>
        <translation>No se cambió nada; libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The desk&apos;s file cannot be opened.</source>
        <translation>No se puede abrir el archivo del escritorio.</translation>
    </message>
    <message>
        <source>Check that the folder exists and may be written.</source>
        <translation>Compruebe que la carpeta existe y se puede escribir.</translation>
    </message>
    <message>
        <source>This file is not a TrainerDesk desk.</source>
        <translation>Este archivo no es un escritorio de TrainerDesk.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Quedó como estaba.</translation>
    </message>
    <message>
        <source>This record is there already (%1).</source>
        <translation>Este registro ya existe (%1).</translation>
    </message>
    <message>
        <source>A record that this one belongs to does not exist, or is still needed by another.</source>
        <translation>Un registro del que depende este no existe, u otro aún lo necesita.</translation>
    </message>
    <message>
        <source>A value is not allowed (%1).</source>
        <translation>Un valor no está permitido (%1).</translation>
    </message>
    <message>
        <source>The desk&apos;s file may not be read.</source>
        <translation>No se puede leer el archivo del escritorio.</translation>
    </message>
    <message>
        <source>This desk was written by a newer TrainerDesk (schema %1, this program knows %2).</source>
        <translation>Este escritorio es de un TrainerDesk más nuevo (esquema %1, este programa conoce %2).</translation>
    </message>
    <message>
        <source>It was left as it is; update TrainerDesk.</source>
        <translation>Quedó como estaba; actualice TrainerDesk.</translation>
    </message>
    <message>
        <source>The database refused a statement:</source>
        <translation>La base rechazó una instrucción:</translation>
    </message>
    <message>
        <source>Give a name of at most 200 characters, like &quot;Anna Meyer&quot;.</source>
        <translation>Dé un nombre de 200 caracteres como mucho, como «Anna Meyer».</translation>
    </message>
    <message>
        <source>A name or mail address may not contain control characters.</source>
        <translation>Un nombre o correo no puede contener caracteres de control.</translation>
    </message>
    <message>
        <source>Give a mail address like anna@example.org.</source>
        <translation>Dé un correo como anna@example.org.</translation>
    </message>
    <message>
        <source>Give the currency as its three-letter ISO 4217 code, like EUR.</source>
        <translation>Dé la moneda con su código ISO 4217 de tres letras, como EUR.</translation>
    </message>
    <message>
        <source>This folder already holds a desk.</source>
        <translation>Esta carpeta ya tiene un escritorio.</translation>
    </message>
    <message>
        <source>Nothing was changed; choose another folder.</source>
        <translation>No se cambió nada; elija otra carpeta.</translation>
    </message>
    <message>
        <source>Start the desk</source>
        <translation>Iniciar el escritorio</translation>
    </message>
    <message>
        <source>Check its name and permissions.</source>
        <translation>Revise su nombre y permisos.</translation>
    </message>
    <message>
        <source>There is no such client.</source>
        <translation>No existe ese cliente.</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>No se borró nada.</translation>
    </message>
    <message>
        <source>Erase a client</source>
        <translation>Borrar un cliente</translation>
    </message>
    <message>
        <source>The client is erased, but the file could not be packed because it is in use: old bytes may still lie in it.</source>
        <translation>El cliente está borrado, pero el archivo no se pudo compactar porque está en uso: pueden quedar bytes viejos.</translation>
    </message>
    <message>
        <source>Close the other programs and erase the client again by id.</source>
        <translation>Cierre los otros programas y borre de nuevo el cliente por su id.</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Lugar:</translation>
    </message>
    <message>
        <source>The calendar could not be written (%1).</source>
        <translation>No se pudo escribir el calendario (%1).</translation>
    </message>
    <message>
        <source>The old file, if there was one, is untouched.</source>
        <translation>El archivo anterior, si lo había, está intacto.</translation>
    </message>
    <message>
        <source>The dates lie more than 50 years apart.</source>
        <translation>Las fechas distan más de 50 años.</translation>
    </message>
    <message>
        <source>Nothing was changed; choose a shorter span.</source>
        <translation>No se cambió nada; elija un periodo más corto.</translation>
    </message>
    <message>
        <source>Import calendar</source>
        <translation>Importar calendario</translation>
    </message>
    <message>
        <source>The calendar file is larger than 256 MB, too large to be one.</source>
        <translation>El archivo pasa de 256 MB, demasiado para un calendario.</translation>
    </message>
    <message>
        <source>Nothing was changed; export a shorter span of time.</source>
        <translation>No se cambió nada; exporte un periodo más corto.</translation>
    </message>
    <message>
        <source>This is not an iCalendar file: there is no BEGIN:VCALENDAR in it.</source>
        <translation>No es un archivo iCalendar: falta BEGIN:VCALENDAR.</translation>
    </message>
    <message>
        <source>Nothing was changed; export the calendar as .ics.</source>
        <translation>No se cambió nada; exporte el calendario como .ics.</translation>
    </message>
    <message>
        <source>The file cannot be opened (%1).</source>
        <translation>No se puede abrir el archivo (%1).</translation>
    </message>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>No se puede leer el archivo (%1).</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>No se leyó nada.</translation>
    </message>
    <message>
        <source>Export the client list again.</source>
        <translation>Exporte de nuevo la lista de clientes.</translation>
    </message>
    <message>
        <source>The file cannot be read again from its start.</source>
        <translation>El archivo no se puede releer desde el principio.</translation>
    </message>
    <message>
        <source>The dates in “%1” can be read in two ways: is %2 written with the day first or the month first?</source>
        <translation>Las fechas de «%1» se leen de dos modos: ¿%2 lleva primero el día o el mes?</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>No se importó nada.</translation>
    </message>
    <message>
        <source>Say which with --date-order dmy or --date-order mdy.</source>
        <translation>Dígalo con --date-order dmy o --date-order mdy.</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header has %2.</source>
        <translation>La fila tiene %1 celdas; la cabecera, %2.</translation>
    </message>
    <message>
        <source>The file ends in the middle of this row.</source>
        <translation>El archivo termina en mitad de esta fila.</translation>
    </message>
    <message>
        <source>The row ends after %1 of %2 cells.</source>
        <translation>La fila termina tras %1 de %2 celdas.</translation>
    </message>
    <message>
        <source>No column holds names.</source>
        <translation>Ninguna columna tiene nombres.</translation>
    </message>
    <message>
        <source>Say which column does.</source>
        <translation>Diga cuál.</translation>
    </message>
    <message>
        <source>The file is too large for a client list: more than 50,000 rows or 64 million characters.</source>
        <translation>El archivo es demasiado grande para una lista de clientes: más de 50.000 filas o 64 millones de caracteres.</translation>
    </message>
    <message>
        <source>Split it and import the parts.</source>
        <translation>Divídalo e importe las partes.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>Import clients</source>
        <translation>Importar clientes</translation>
    </message>
    <message>
        <source>The same e-mail address stands in row %1.</source>
        <translation>El mismo correo está en la fila %1.</translation>
    </message>
    <message>
        <source>The same person stands in row %1.</source>
        <translation>La misma persona está en la fila %1.</translation>
    </message>
    <message>
        <source>This is your own e-mail address.</source>
        <translation>Es su propio correo.</translation>
    </message>
    <message>
        <source>This e-mail address belongs to a client with another name on the desk.</source>
        <translation>Este correo es de un cliente con otro nombre.</translation>
    </message>
    <message>
        <source>%1 can be read in two ways, day first or month first: say which with --date-order dmy or mdy.</source>
        <translation>%1 se lee de dos modos, día o mes primero: dígalo con --date-order dmy o mdy.</translation>
    </message>
    <message>
        <source>There is no day %1 in this order.</source>
        <translation>No hay día %1 en este orden.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>«%1» no es una fecha.</translation>
    </message>
    <message>
        <source>“%1” is not a number of sessions.</source>
        <translation>«%1» no es un número de sesiones.</translation>
    </message>
    <message>
        <source>The quotation marks of this file do not pair, so its rows cannot be told apart.</source>
        <translation>Las comillas de este archivo no casan, así que no se distinguen sus filas.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>A quotation mark in this row is never closed.</source>
        <translation>Una comilla de esta fila no se cierra.</translation>
    </message>
    <message>
        <source>A cell of this row is longer than 1 MiB.</source>
        <translation>Una celda de esta fila pasa de 1 MiB.</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>No se pudo escribir el archivo: %1.</translation>
    </message>
    <message>
        <source>Nothing was left half done; free some room or choose another place, and export again.</source>
        <translation>Nada quedó a medias; libere espacio o elija otro lugar, y exporte de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>The desk itself is safe.</source>
        <translation>El escritorio está a salvo.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>There is no manifest.json in this folder; it is not an exported desk.</source>
        <translation>En esta carpeta falta manifest.json; no es un escritorio exportado.</translation>
    </message>
    <message>
        <source>This desk was exported by a newer TrainerDesk.</source>
        <translation>Este escritorio lo exportó un TrainerDesk más nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed; update TrainerDesk.</source>
        <translation>No se cambió nada; actualice TrainerDesk.</translation>
    </message>
    <message>
        <source>%1 is not as the manifest says: it was changed or cut short.</source>
        <translation>%1 no es como dice el manifiesto: se cambió o se cortó.</translation>
    </message>
    <message>
        <source>Import the desk</source>
        <translation>Importar el escritorio</translation>
    </message>
    <message>
        <source>%1 is there already and not an empty folder.</source>
        <translation>%1 ya existe y no es una carpeta vacía.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>This desk holds data.</source>
        <translation>Este escritorio tiene datos.</translation>
    </message>
    <message>
        <source>Nothing was changed; import into an empty folder.</source>
        <translation>No se cambió nada; importe en una carpeta vacía.</translation>
    </message>
    <message>
        <source>Nothing was exported; choose another place.</source>
        <translation>No se exportó nada; elija otro lugar.</translation>
    </message>
    <message>
        <source>%1 could not be finished: %2.</source>
        <translation>No se pudo terminar %1: %2.</translation>
    </message>
    <message>
        <source>Nothing was exported and an older file there is untouched.</source>
        <translation>No se exportó nada y un archivo anterior sigue intacto.</translation>
    </message>
    <message>
        <source>The calendar file is empty.</source>
        <translation>El archivo del calendario está vacío.</translation>
    </message>
    <message>
        <source>Nothing was changed; export it again.</source>
        <translation>No se cambió nada; expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>A character of this row could not be read.</source>
        <translation>No se pudo leer un carácter de esta fila.</translation>
    </message>
    <message>
        <source>The row holds a control character (such as NUL), which no name or note has.</source>
        <translation>La fila tiene un carácter de control (como NUL) que ningún nombre ni nota lleva.</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>No hay nombre.</translation>
    </message>
    <message>
        <source>The name is longer than 200 characters.</source>
        <translation>El nombre tiene más de 200 caracteres.</translation>
    </message>
    <message>
        <source>A text is longer than 1 MiB.</source>
        <translation>Un texto pasa de 1 MiB.</translation>
    </message>
    <message>
        <source>What stands in the e-mail column is not an e-mail address.</source>
        <translation>Lo que hay en la columna de correo no es un correo.</translation>
    </message>
    <message>
        <source>The birth date %1 lies in the future.</source>
        <translation>La fecha de nacimiento %1 está en el futuro.</translation>
    </message>
    <message>
        <source>The birth date %1 is too long ago.</source>
        <translation>La fecha de nacimiento %1 es demasiado antigua.</translation>
    </message>
    <message>
        <source>%1 sessions left cannot be right.</source>
        <translation>%1 sesiones restantes no puede ser.</translation>
    </message>
    <message>
        <source>Sessions that clients brought along from another program.</source>
        <translation>Sesiones que los clientes traen de otro programa.</translation>
    </message>
    <message>
        <source>The repeat rule cannot be used: %1.</source>
        <translation>La regla de repetición no sirve: %1.</translation>
    </message>
    <message>
        <source>Write it like FREQ=WEEKLY;BYDAY=MO,TH or FREQ=WEEKLY;COUNT=10.</source>
        <translation>Escríbala como FREQ=WEEKLY;BYDAY=MO,TH o FREQ=WEEKLY;COUNT=10.</translation>
    </message>
    <message>
        <source>This is not one of Stripe&apos;s itemised reports: it needs columns for the payment intent or transaction, the amount and the currency.</source>
        <translation>No es un informe detallado de Stripe: necesita columnas para la intención de pago o transacción, el importe y la moneda.</translation>
    </message>
    <message>
        <source>It names no payment.</source>
        <translation>No nombra ningún pago.</translation>
    </message>
    <message>
        <source>The file cannot be read again from its start:</source>
        <translation>El archivo no se puede releer desde el principio:</translation>
    </message>
    <message>
        <source>The file cannot be read:</source>
        <translation>No se puede leer el archivo:</translation>
    </message>
    <message>
        <source>The birthday %1 is not a date of the vCard format.</source>
        <translation>El cumpleaños %1 no es una fecha de vCard.</translation>
    </message>
    <message>
        <source>A line of the file is too long for a vCard.</source>
        <translation>Una línea del archivo es demasiado larga para una vCard.</translation>
    </message>
    <message>
        <source>This card is a group, not a person.</source>
        <translation>Esta tarjeta es un grupo, no una persona.</translation>
    </message>
    <message>
        <source>The card is not closed (END:VCARD is missing).</source>
        <translation>La tarjeta no está cerrada (falta END:VCARD).</translation>
    </message>
    <message>
        <source>The file holds more than 50,000 cards.</source>
        <translation>El archivo tiene más de 50.000 tarjetas.</translation>
    </message>
    <message>
        <source>The file is too large for an address book.</source>
        <translation>El archivo es demasiado grande para una libreta de direcciones.</translation>
    </message>
    <message>
        <source>The file ends in the middle of this card.</source>
        <translation>El archivo termina en mitad de esta tarjeta.</translation>
    </message>
    <message>
        <source>The file holds no vCard (BEGIN:VCARD).</source>
        <translation>El archivo no tiene ninguna vCard (BEGIN:VCARD).</translation>
    </message>
    <message>
        <source>There is not enough memory to pack the archive.</source>
        <translation>No hay memoria suficiente para el archivo comprimido.</translation>
    </message>
    <message>
        <source>The archive could not be packed.</source>
        <translation>No se pudo comprimir el archivo.</translation>
    </message>
    <message>
        <source>The archive would be larger than 4 GiB.</source>
        <translation>El archivo comprimido pasaría de 4 GiB.</translation>
    </message>
    <message>
        <source>Export in smaller parts.</source>
        <translation>Exporte en partes más pequeñas.</translation>
    </message>
    <message>
        <source>An archive cannot hold a file of that name.</source>
        <translation>Un archivo comprimido no admite un fichero con ese nombre.</translation>
    </message>
    <message>
        <source>A file of the archive would be larger than 4 GiB.</source>
        <translation>Un fichero del archivo pasaría de 4 GiB.</translation>
    </message>
    <message>
        <source>The endpoint sent a row of %1 without an id.</source>
        <translation>El servidor envió una fila de %1 sin id.</translation>
    </message>
    <message>
        <source>The journal of this desk cannot be read.</source>
        <translation>El diario de este escritorio no se puede leer.</translation>
    </message>
    <message>
        <source>Run &apos;trainerdesk-cli check&apos;.</source>
        <translation>Ejecute &apos;trainerdesk-cli check&apos;.</translation>
    </message>
    <message>
        <source>The journal names a table that does not exist.</source>
        <translation>El diario nombra una tabla que no existe.</translation>
    </message>
    <message>
        <source>The journal names a row that cannot be.</source>
        <translation>El diario nombra una fila imposible.</translation>
    </message>
    <message>
        <source>There is no such record in %1.</source>
        <translation>No existe ese registro en %1.</translation>
    </message>
    <message>
        <source>This was changed meanwhile.</source>
        <translation>Esto cambió entretanto.</translation>
    </message>
    <message>
        <source>Nothing was written; look at the record again and repeat.</source>
        <translation>No se escribió nada; mire de nuevo el registro y repita.</translation>
    </message>
    <message>
        <source>This desk is open for reading only.</source>
        <translation>Este escritorio está abierto solo para leer.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>This desk belongs to another account (%1).</source>
        <translation>Este escritorio es de otra cuenta (%1).</translation>
    </message>
    <message>
        <source>Nothing was changed; sign in with that account, or choose another folder.</source>
        <translation>No se cambió nada; inicie sesión con esa cuenta o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The endpoint did not say whose desk this is.</source>
        <translation>El servidor no dijo de quién es este escritorio.</translation>
    </message>
    <message>
        <source>There is no such change in this desk.</source>
        <translation>No existe ese cambio en este escritorio.</translation>
    </message>
    <message>
        <source>This change waits for another that was refused.</source>
        <translation>Este cambio espera a otro que fue rechazado.</translation>
    </message>
    <message>
        <source>Settle that one; this follows.</source>
        <translation>Resuelva aquel; este sigue.</translation>
    </message>
    <message>
        <source>This change was not refused: there is nothing to settle.</source>
        <translation>Este cambio no fue rechazado: no hay nada que resolver.</translation>
    </message>
    <message>
        <source>What this change was about is gone.</source>
        <translation>Aquello de lo que trataba este cambio ya no está.</translation>
    </message>
    <message>
        <source>Nothing was done; drop the change.</source>
        <translation>No se hizo nada; descarte el cambio.</translation>
    </message>
    <message>
        <source>The desk holds this already.</source>
        <translation>El escritorio ya lo tiene.</translation>
    </message>
    <message>
        <source>Drop the change.</source>
        <translation>Descarte el cambio.</translation>
    </message>
    <message>
        <source>The endpoint cannot be reached.</source>
        <translation>No se alcanza el servidor.</translation>
    </message>
    <message>
        <source>Nothing was changed; check its address and the network.</source>
        <translation>No se cambió nada; revise su dirección y la red.</translation>
    </message>
    <message>
        <source>What answered is not a TrainerDesk endpoint (status %1).</source>
        <translation>Lo que respondió no es un servidor de TrainerDesk (estado %1).</translation>
    </message>
    <message>
        <source>Nothing was changed; check the address, and whether this network wants a sign-in.</source>
        <translation>No se cambió nada; revise la dirección y si esta red pide iniciar sesión.</translation>
    </message>
    <message>
        <source>The endpoint does not accept this mail address and password.</source>
        <translation>El servidor no acepta este correo y contraseña.</translation>
    </message>
    <message>
        <source>There were too many attempts to sign in.</source>
        <translation>Hubo demasiados intentos de inicio de sesión.</translation>
    </message>
    <message>
        <source>Nothing was changed; wait a quarter of an hour.</source>
        <translation>No se cambió nada; espere un cuarto de hora.</translation>
    </message>
    <message>
        <source>The endpoint refused the sign-in (%1: %2).</source>
        <translation>El servidor rechazó el inicio de sesión (%1: %2).</translation>
    </message>
    <message>
        <source>The endpoint speaks a newer schema.</source>
        <translation>El servidor habla un esquema más nuevo.</translation>
    </message>
    <message>
        <source>Your changes were sent; update TrainerDesk to see the others&apos;.</source>
        <translation>Sus cambios se enviaron; actualice TrainerDesk para ver los de los demás.</translation>
    </message>
    <message>
        <source>Your changes are safe here and are sent as soon as it answers.</source>
        <translation>Sus cambios están a salvo aquí y se enviarán en cuanto responda.</translation>
    </message>
    <message>
        <source>Something else answered in the endpoint&apos;s place (%1).</source>
        <translation>Otra cosa respondió en lugar del servidor (%1).</translation>
    </message>
    <message>
        <source>Your changes are safe here; open a web page to see whether this network wants a sign-in.</source>
        <translation>Sus cambios están a salvo aquí; abra una página web para ver si esta red pide iniciar sesión.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s answer cannot be understood.</source>
        <translation>No se entiende la respuesta del servidor.</translation>
    </message>
    <message>
        <source>Nothing was changed here.</source>
        <translation>Aquí no se cambió nada.</translation>
    </message>
    <message>
        <source>The endpoint did not say where its snapshot goes on.</source>
        <translation>El servidor no dijo por dónde sigue su instantánea.</translation>
    </message>
    <message>
        <source>The endpoint did not say how far its rows reach.</source>
        <translation>El servidor no dijo hasta dónde llegan sus filas.</translation>
    </message>
    <message>
        <source>The endpoint could not decide on a change yet.</source>
        <translation>El servidor aún no pudo decidir sobre un cambio.</translation>
    </message>
    <message>
        <source>It is sent again.</source>
        <translation>Se envía de nuevo.</translation>
    </message>
    <message>
        <source>This change is too large for the endpoint.</source>
        <translation>Este cambio es demasiado grande para el servidor.</translation>
    </message>
    <message>
        <source>The endpoint lost its place again and again.</source>
        <translation>El servidor perdió su sitio una y otra vez.</translation>
    </message>
    <message>
        <source>Your changes are safe here.</source>
        <translation>Sus cambios están a salvo aquí.</translation>
    </message>
    <message>
        <source>The endpoint does not accept its own tokens.</source>
        <translation>El servidor no acepta sus propias fichas.</translation>
    </message>
    <message>
        <source>Tried again later.</source>
        <translation>Se intentará más tarde.</translation>
    </message>
    <message>
        <source>The endpoint is busy.</source>
        <translation>El servidor está ocupado.</translation>
    </message>
    <message>
        <source>Your changes are safe here and are sent later.</source>
        <translation>Sus cambios están a salvo aquí y se enviarán después.</translation>
    </message>
    <message>
        <source>The endpoint answered %1 (%2).</source>
        <translation>El servidor respondió %1 (%2).</translation>
    </message>
    <message>
        <source>Your changes are safe here and are sent again.</source>
        <translation>Sus cambios están a salvo aquí y se enviarán de nuevo.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain cannot be used (%1): there is no such service, or it is locked.</source>
        <translation>No se puede usar el llavero del sistema (%1): no hay tal servicio o está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or sign in with --token-file FILE to keep the token in a file of your own.</source>
        <translation>Desbloquéelo e inténtelo de nuevo, o inicie sesión con --token-file ARCHIVO.</translation>
    </message>
    <message>
        <source>The permissions of %1 cannot be set to the owner alone.</source>
        <translation>No se pueden limitar los permisos de %1 al propietario.</translation>
    </message>
    <message>
        <source>The file %1 cannot be removed.</source>
        <translation>No se puede quitar el archivo %1.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 es una carpeta.</translation>
    </message>
    <message>
        <source>Give the name of a file for the token.</source>
        <translation>Dé el nombre de un archivo para la ficha.</translation>
    </message>
    <message>
        <source>Others may read the token file %1.</source>
        <translation>Otros pueden leer el archivo de ficha %1.</translation>
    </message>
    <message>
        <source>It is not used; give it mode 0600.</source>
        <translation>No se usa; dele el modo 0600.</translation>
    </message>
    <message>
        <source>The token file %1 cannot be removed.</source>
        <translation>No se puede quitar el archivo de ficha %1.</translation>
    </message>
    <message>
        <source>Another program synchronises this desk at the moment.</source>
        <translation>Otro programa está sincronizando este escritorio.</translation>
    </message>
    <message>
        <source>Nothing is lost; update TrainerDesk if this stays.</source>
        <translation>Nada se ha perdido; actualice TrainerDesk si persiste.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s answer to the sign-in cannot be understood.</source>
        <translation>No se entiende la respuesta del servidor al inicio de sesión.</translation>
    </message>
    <message>
        <source>A booking cannot be read (row %1).</source>
        <translation>Una reserva no se puede leer (fila %1).</translation>
    </message>
    <message>
        <source>Nothing was changed; run a check of the desk.</source>
        <translation>No se cambió nada; compruebe el escritorio.</translation>
    </message>
    <message>
        <source>Fill the sample desk</source>
        <translation>Llenar el escritorio de muestra</translation>
    </message>
    <message>
        <source>A sample has 1 to 20000 clients and 1 to 20 years.</source>
        <translation>Una muestra tiene de 1 a 20000 clientes y de 1 a 20 años.</translation>
    </message>
    <message>
        <source>Nothing was changed; choose an empty folder for the sample.</source>
        <translation>No se cambió nada; elija una carpeta vacía para la muestra.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>Badge awarded</source>
        <translation>Insignia concedida</translation>
    </message>
    <message>
        <source>The badge&apos;s name</source>
        <translation>El nombre de la insignia</translation>
    </message>
    <message>
        <source>The criteria</source>
        <translation>La condición</translation>
    </message>
    <message>
        <source>The description</source>
        <translation>La descripción</translation>
    </message>
    <message>
        <source>There is a badge of that name.</source>
        <translation>Ya hay una insignia con ese nombre.</translation>
    </message>
    <message>
        <source>Nothing was changed; choose another name.</source>
        <translation>No se cambió nada; elija otro nombre.</translation>
    </message>
    <message>
        <source>Add badge</source>
        <translation>Añadir insignia</translation>
    </message>
    <message>
        <source>The client holds this badge already.</source>
        <translation>El cliente ya tiene esta insignia.</translation>
    </message>
    <message>
        <source>Award badge</source>
        <translation>Conceder insignia</translation>
    </message>
    <message>
        <source>This badge belongs to the platform and cannot be retired here.</source>
        <translation>Esta insignia es de la plataforma y no se puede retirar aquí.</translation>
    </message>
    <message>
        <source>Retire badge</source>
        <translation>Retirar insignia</translation>
    </message>
    <message>
        <source>This pack is another client&apos;s.</source>
        <translation>Este bono es de otro cliente.</translation>
    </message>
    <message>
        <source>This client holds no such pack.</source>
        <translation>Este cliente no tiene ese bono.</translation>
    </message>
    <message>
        <source>Nothing was changed; sell one or book without it.</source>
        <translation>No se cambió nada; venda uno o reserve sin él.</translation>
    </message>
    <message>
        <source>The pack is on hold on that day; no session is taken from it.</source>
        <translation>El bono está en pausa ese día; no se descuenta ninguna sesión.</translation>
    </message>
    <message>
        <source>This service is retired.</source>
        <translation>Este servicio está retirado.</translation>
    </message>
    <message>
        <source>Nothing was changed; choose another or make it active again.</source>
        <translation>No se cambió nada; elija otro o vuelva a activarlo.</translation>
    </message>
    <message>
        <source>Move booking</source>
        <translation>Mover reserva</translation>
    </message>
    <message>
        <source>The meeting link stays the same; tell everyone the new time.</source>
        <translation>El enlace de la reunión no cambia; diga a todos la nueva hora.</translation>
    </message>
    <message>
        <source>A booking begins as pending, confirmed or completed.</source>
        <translation>Una reserva empieza pendiente, confirmada o completada.</translation>
    </message>
    <message>
        <source>Book session</source>
        <translation>Reservar sesión</translation>
    </message>
    <message>
        <source>Confirm booking</source>
        <translation>Confirmar reserva</translation>
    </message>
    <message>
        <source>Only a pending booking can be confirmed.</source>
        <translation>Solo se puede confirmar una reserva pendiente.</translation>
    </message>
    <message>
        <source>Nothing was changed; reopen it instead.</source>
        <translation>No se cambió nada; reábrala.</translation>
    </message>
    <message>
        <source>This booking is not part of a series.</source>
        <translation>Esta reserva no es de ninguna serie.</translation>
    </message>
    <message>
        <source>Nothing was changed; leave the scope out.</source>
        <translation>No se cambió nada; omita el alcance.</translation>
    </message>
    <message>
        <source>No booking of this series is left to change.</source>
        <translation>No queda ninguna reserva de esta serie por cambiar.</translation>
    </message>
    <message>
        <source>Only a pending or confirmed booking can be moved.</source>
        <translation>Solo se puede mover una reserva pendiente o confirmada.</translation>
    </message>
    <message>
        <source>Nothing was changed; reopen it first.</source>
        <translation>No se cambió nada; reábrala antes.</translation>
    </message>
    <message>
        <source>Move series</source>
        <translation>Mover serie</translation>
    </message>
    <message>
        <source>Only people of one session move together.</source>
        <translation>Solo se mueven juntas las personas de una misma sesión.</translation>
    </message>
    <message>
        <source>There is nobody to move.</source>
        <translation>No hay nadie que mover.</translation>
    </message>
    <message>
        <source>The first name cannot be empty.</source>
        <translation>El nombre no puede estar vacío.</translation>
    </message>
    <message>
        <source>The date of birth lies in the future.</source>
        <translation>La fecha de nacimiento está en el futuro.</translation>
    </message>
    <message>
        <source>An active client has this e-mail address already.</source>
        <translation>Un cliente activo ya tiene este correo.</translation>
    </message>
    <message>
        <source>Nothing was changed; look that client up instead.</source>
        <translation>No se cambió nada; busque a ese cliente.</translation>
    </message>
    <message>
        <source>A client needs a first name and a last name.</source>
        <translation>Un cliente necesita nombre y apellidos.</translation>
    </message>
    <message>
        <source>Add client</source>
        <translation>Añadir cliente</translation>
    </message>
    <message>
        <source>Change client</source>
        <translation>Cambiar cliente</translation>
    </message>
    <message>
        <source>The %1 cannot be empty.</source>
        <translation>%1 no puede estar vacío.</translation>
    </message>
    <message>
        <source>A record with this id exists already.</source>
        <translation>Ya existe un registro con este id.</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>Marcar como leído</translation>
    </message>
    <message>
        <source>Mark unread</source>
        <translation>Marcar como sin leer</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>Marcar todo como leído</translation>
    </message>
    <message>
        <source>There is no switch &quot;%1&quot;.</source>
        <translation>No existe el interruptor «%1».</translation>
    </message>
    <message>
        <source>Nothing was changed; use email_bookings, email_reminders, email_promotions, sms_bookings, sms_reminders or push_enabled.</source>
        <translation>No se cambió nada; use email_bookings, email_reminders, email_promotions, sms_bookings, sms_reminders o push_enabled.</translation>
    </message>
    <message>
        <source>Change notifications</source>
        <translation>Cambiar avisos</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>El motivo</translation>
    </message>
    <message>
        <source>Enter a reason; it stands in the client&apos;s points.</source>
        <translation>Escriba un motivo; figura en los puntos del cliente.</translation>
    </message>
    <message>
        <source>Enter a number of points from 1 to 1,000,000.</source>
        <translation>Escriba un número de puntos de 1 a 1.000.000.</translation>
    </message>
    <message>
        <source>%1, 1 person</source>
        <translation>%1, 1 persona</translation>
    </message>
    <message>
        <source>%1, %2 people</source>
        <translation>%1, %2 personas</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sesión %1</translation>
    </message>
    <message>
        <source>%1 sessions are coming up</source>
        <translation>Se acercan %1 sesiones</translation>
    </message>
    <message>
        <source>%1 sessions left</source>
        <translation>%1 sesiones restantes</translation>
    </message>
    <message>
        <source>Pack almost used</source>
        <translation>Bono casi agotado</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>Pack ends soon</source>
        <translation>El bono termina pronto</translation>
    </message>
    <message>
        <source>%1: %2 of %3, ends %4</source>
        <translation>%1: %2 de %3, termina el %4</translation>
    </message>
    <message>
        <source>Certificate ended</source>
        <translation>Certificado vencido</translation>
    </message>
    <message>
        <source>%1 ended %2</source>
        <translation>%1 terminó el %2</translation>
    </message>
    <message>
        <source>Certificate ends soon</source>
        <translation>El certificado vence pronto</translation>
    </message>
    <message>
        <source>%1 ends %2</source>
        <translation>%1 termina el %2</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>A session lasts between 1 minute and 24 hours.</source>
        <translation>Una sesión dura entre 1 minuto y 24 horas.</translation>
    </message>
    <message>
        <source>A price cannot be below zero.</source>
        <translation>Un precio no puede ser menor que cero.</translation>
    </message>
    <message>
        <source>Only a group service has a number of places.</source>
        <translation>Solo un servicio de grupo tiene número de plazas.</translation>
    </message>
    <message>
        <source>A group needs at least one place.</source>
        <translation>Un grupo necesita al menos una plaza.</translation>
    </message>
    <message>
        <source>A coming session has %1 people already.</source>
        <translation>Una sesión próxima ya tiene %1 personas.</translation>
    </message>
    <message>
        <source>Nothing was changed; move or cancel bookings first.</source>
        <translation>No se cambió nada; mueva o cancele antes reservas.</translation>
    </message>
    <message>
        <source>A pack holds between 1 and 10000 sessions.</source>
        <translation>Un bono tiene entre 1 y 10000 sesiones.</translation>
    </message>
    <message>
        <source>A pack is valid for up to 36500 days; 0 means for ever.</source>
        <translation>Un bono vale hasta 36500 días; 0 es para siempre.</translation>
    </message>
    <message>
        <source>A service needs a name, a duration and a price.</source>
        <translation>Un servicio necesita nombre, duración y precio.</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>Añadir servicio</translation>
    </message>
    <message>
        <source>Change service</source>
        <translation>Cambiar servicio</translation>
    </message>
    <message>
        <source>Retire service</source>
        <translation>Retirar servicio</translation>
    </message>
    <message>
        <source>A pack needs a name, a service, a number of sessions and a price.</source>
        <translation>Un bono necesita nombre, servicio, número de sesiones y precio.</translation>
    </message>
    <message>
        <source>Add pack</source>
        <translation>Añadir bono</translation>
    </message>
    <message>
        <source>Change pack</source>
        <translation>Cambiar bono</translation>
    </message>
    <message>
        <source>Packs sold before keep their terms; the new terms are a new offer.</source>
        <translation>Los bonos ya vendidos conservan sus condiciones; las nuevas son una oferta nueva.</translation>
    </message>
    <message>
        <source>Retire pack</source>
        <translation>Retirar bono</translation>
    </message>
    <message>
        <source>Pack closed</source>
        <translation>Bono cerrado</translation>
    </message>
    <message>
        <source>A pack cannot last beyond the year 2999.</source>
        <translation>Un bono no puede pasar del año 2999.</translation>
    </message>
    <message>
        <source>This needs a reason.</source>
        <translation>Esto necesita un motivo.</translation>
    </message>
    <message>
        <source>Nothing was changed; say why.</source>
        <translation>No se cambió nada; diga por qué.</translation>
    </message>
    <message>
        <source>This pack was refunded and is closed.</source>
        <translation>Este bono se reembolsó y está cerrado.</translation>
    </message>
    <message>
        <source>No client&apos;s pack has this id.</source>
        <translation>Ningún bono de cliente tiene este id.</translation>
    </message>
    <message>
        <source>Give or take between 1 and %1 sessions.</source>
        <translation>Dé o quite entre 1 y %1 sesiones.</translation>
    </message>
    <message>
        <source>Only %1 are left on this pack.</source>
        <translation>Solo quedan %1 en este bono.</translation>
    </message>
    <message>
        <source>A pack cannot end before it was bought.</source>
        <translation>Un bono no puede terminar antes de comprarse.</translation>
    </message>
    <message>
        <source>This pack is off sale.</source>
        <translation>Este bono ya no se vende.</translation>
    </message>
    <message>
        <source>Nothing was changed; choose another.</source>
        <translation>No se cambió nada; elija otro.</translation>
    </message>
    <message>
        <source>An amount needs a payment method.</source>
        <translation>Un importe necesita un medio de pago.</translation>
    </message>
    <message>
        <source>Sell pack</source>
        <translation>Vender bono</translation>
    </message>
    <message>
        <source>Say how many sessions, or the new last day.</source>
        <translation>Diga cuántas sesiones, o el nuevo último día.</translation>
    </message>
    <message>
        <source>Adjust pack</source>
        <translation>Ajustar bono</translation>
    </message>
    <message>
        <source>A hold ends on or after the day it begins, within ten years.</source>
        <translation>Una pausa termina el día que empieza o después, en diez años.</translation>
    </message>
    <message>
        <source>Hold pack</source>
        <translation>Poner bono en pausa</translation>
    </message>
    <message>
        <source>This pack has ended before the hold begins.</source>
        <translation>Este bono terminó antes de empezar la pausa.</translation>
    </message>
    <message>
        <source>Hold all packs</source>
        <translation>Poner todos los bonos en pausa</translation>
    </message>
    <message>
        <source>Refund pack</source>
        <translation>Reembolsar bono</translation>
    </message>
    <message>
        <source>This pack was paid in %1, which the list prices are not in.</source>
        <translation>Este bono se pagó en %1, que no es la moneda de la lista.</translation>
    </message>
    <message>
        <source>Nothing was changed; refund it pro rata.</source>
        <translation>No se cambió nada; reembólselo a prorrata.</translation>
    </message>
    <message>
        <source>This belongs to another client.</source>
        <translation>Esto es de otro cliente.</translation>
    </message>
    <message>
        <source>A payment is for a session or for a pack, not for both.</source>
        <translation>Un pago es de una sesión o de un bono, no de ambos.</translation>
    </message>
    <message>
        <source>This pack is paid already.</source>
        <translation>Este bono ya está pagado.</translation>
    </message>
    <message>
        <source>Packs are priced in %1.</source>
        <translation>Los bonos tienen precio en %1.</translation>
    </message>
    <message>
        <source>Nothing was recorded; record the amount in that currency.</source>
        <translation>No se registró nada; registre el importe en esa moneda.</translation>
    </message>
    <message>
        <source>A payment with this Stripe id is recorded already.</source>
        <translation>Ya hay un pago con este id de Stripe.</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>Registrar pago</translation>
    </message>
    <message>
        <source>A refund needs a reason.</source>
        <translation>Un reembolso necesita un motivo.</translation>
    </message>
    <message>
        <source>This payment is in %1.</source>
        <translation>Este pago es en %1.</translation>
    </message>
    <message>
        <source>Nothing was changed; refund it in that currency.</source>
        <translation>No se cambió nada; reembólselo en esa moneda.</translation>
    </message>
    <message>
        <source>Session completed</source>
        <translation>Sesión completada</translation>
    </message>
    <message>
        <source>Session reopened</source>
        <translation>Sesión reabierta</translation>
    </message>
    <message>
        <source>Payment not received</source>
        <translation>Pago no recibido</translation>
    </message>
    <message>
        <source>Paid %1 %2</source>
        <translation>Pagado %1 %2</translation>
    </message>
    <message>
        <source>Refund of %1 %2</source>
        <translation>Reembolso de %1 %2</translation>
    </message>
    <message>
        <source>Referral completed</source>
        <translation>Recomendación completada</translation>
    </message>
    <message>
        <source>Joined with a referral</source>
        <translation>Llegó por recomendación</translation>
    </message>
    <message>
        <source>Referral open again</source>
        <translation>Recomendación abierta de nuevo</translation>
    </message>
    <message>
        <source>The certificate&apos;s name</source>
        <translation>El nombre del certificado</translation>
    </message>
    <message>
        <source>The issuer</source>
        <translation>El emisor</translation>
    </message>
    <message>
        <source>The verification link</source>
        <translation>El enlace de verificación</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>El documento</translation>
    </message>
    <message>
        <source>The bio</source>
        <translation>La presentación</translation>
    </message>
    <message>
        <source>A specialisation</source>
        <translation>Una especialidad</translation>
    </message>
    <message>
        <source>Enter years of experience from 0 to 80.</source>
        <translation>Escriba de 0 a 80 años de experiencia.</translation>
    </message>
    <message>
        <source>The location</source>
        <translation>El lugar</translation>
    </message>
    <message>
        <source>Enter an hourly rate of 0 or more.</source>
        <translation>Escriba una tarifa por hora de 0 o más.</translation>
    </message>
    <message>
        <source>Change profile</source>
        <translation>Cambiar perfil</translation>
    </message>
    <message>
        <source>Add certificate</source>
        <translation>Añadir certificado</translation>
    </message>
    <message>
        <source>Change certificate</source>
        <translation>Cambiar certificado</translation>
    </message>
    <message>
        <source>Remove certificate</source>
        <translation>Quitar certificado</translation>
    </message>
    <message>
        <source>Change hours</source>
        <translation>Cambiar horario</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>La nota</translation>
    </message>
    <message>
        <source>This date has no hours of its own.</source>
        <translation>Este día no tiene horario propio.</translation>
    </message>
    <message>
        <source>Usual hours again</source>
        <translation>Horario habitual otra vez</translation>
    </message>
    <message>
        <source>Change time zone</source>
        <translation>Cambiar zona horaria</translation>
    </message>
    <message>
        <source>%1 is no currency.</source>
        <translation>%1 no es una moneda.</translation>
    </message>
    <message>
        <source>Nothing was changed; choose one of the list.</source>
        <translation>No se cambió nada; elija una de la lista.</translation>
    </message>
    <message>
        <source>This desk has prices in %1, and amounts are never converted.</source>
        <translation>Este escritorio tiene precios en %1, y los importes nunca se convierten.</translation>
    </message>
    <message>
        <source>Nothing was changed; a new desk can have another currency.</source>
        <translation>No se cambió nada; un escritorio nuevo puede tener otra moneda.</translation>
    </message>
    <message>
        <source>Change currency</source>
        <translation>Cambiar moneda</translation>
    </message>
    <message>
        <source>Change policies</source>
        <translation>Cambiar normas</translation>
    </message>
    <message>
        <source>%1 brought %2.</source>
        <translation>%1 trajo a %2.</translation>
    </message>
    <message>
        <source>Both earned %3 points.</source>
        <translation>Ambos ganaron %3 puntos.</translation>
    </message>
    <message>
        <source>This code belongs to someone else.</source>
        <translation>Este código es de otra persona.</translation>
    </message>
    <message>
        <source>Nothing was changed; use another.</source>
        <translation>No se cambió nada; use otro.</translation>
    </message>
    <message>
        <source>Add referral</source>
        <translation>Añadir recomendación</translation>
    </message>
    <message>
        <source>Only a referral that waits can be taken out.</source>
        <translation>Solo se puede quitar una recomendación en espera.</translation>
    </message>
    <message>
        <source>Cancel referral</source>
        <translation>Cancelar recomendación</translation>
    </message>
    <message>
        <source>The review</source>
        <translation>La valoración</translation>
    </message>
    <message>
        <source>Only a completed session can have a review.</source>
        <translation>Solo una sesión completada puede tener valoración.</translation>
    </message>
    <message>
        <source>This session has a review already.</source>
        <translation>Esta sesión ya tiene valoración.</translation>
    </message>
    <message>
        <source>Add review</source>
        <translation>Añadir valoración</translation>
    </message>
    <message>
        <source>This rule gives no date.</source>
        <translation>Esta regla no da ninguna fecha.</translation>
    </message>
    <message>
        <source>Book series</source>
        <translation>Reservar serie</translation>
    </message>
    <message>
        <source>%1 The date is %2; skip or move it.</source>
        <translation>%1 La fecha es %2; sáltela o muévala.</translation>
    </message>
    <message>
        <source>Every date of this series is taken.</source>
        <translation>Todas las fechas de esta serie están ocupadas.</translation>
    </message>
    <message>
        <source>Continue series</source>
        <translation>Continuar serie</translation>
    </message>
    <message>
        <source>This series repeats by days of the month.</source>
        <translation>Esta serie se repite por días del mes.</translation>
    </message>
    <message>
        <source>Nothing was changed; move its bookings one by one or make a new series.</source>
        <translation>No se cambió nada; mueva sus reservas una a una o cree otra serie.</translation>
    </message>
    <message>
        <source>This series repeats by weekdays of the month.</source>
        <translation>Esta serie se repite por días de la semana del mes.</translation>
    </message>
    <message>
        <source>Waiving needs a reason.</source>
        <translation>Perdonar necesita un motivo.</translation>
    </message>
    <message>
        <source>This session is paid (%1 %2).</source>
        <translation>Esta sesión está pagada (%1 %2).</translation>
    </message>
    <message>
        <source>Refund it, or keep it as agreed.</source>
        <translation>Reembólsela, o quédesela como acordaron.</translation>
    </message>
    <message>
        <source>Complete session</source>
        <translation>Completar sesión</translation>
    </message>
    <message>
        <source>Mark no-show</source>
        <translation>Marcar que no asistió</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>Cancelar reserva</translation>
    </message>
    <message>
        <source>Stop series</source>
        <translation>Detener serie</translation>
    </message>
    <message>
        <source>Reopening needs a reason.</source>
        <translation>Reabrir necesita un motivo.</translation>
    </message>
    <message>
        <source>This booking is open.</source>
        <translation>Esta reserva está abierta.</translation>
    </message>
    <message>
        <source>Reopen booking</source>
        <translation>Reabrir reserva</translation>
    </message>
    <message>
        <source>Only a group session has a waiting list.</source>
        <translation>Solo una sesión de grupo tiene lista de espera.</translation>
    </message>
    <message>
        <source>This session has begun.</source>
        <translation>Esta sesión ya empezó.</translation>
    </message>
    <message>
        <source>Nothing was changed; choose a later one.</source>
        <translation>No se cambió nada; elija una posterior.</translation>
    </message>
    <message>
        <source>This client has a seat in the session.</source>
        <translation>Este cliente tiene plaza en la sesión.</translation>
    </message>
    <message>
        <source>Join waiting list</source>
        <translation>Entrar en la lista de espera</translation>
    </message>
    <message>
        <source>Leave waiting list</source>
        <translation>Salir de la lista de espera</translation>
    </message>
    <message>
        <source>This client is not on that waiting list.</source>
        <translation>Este cliente no está en esa lista de espera.</translation>
    </message>
    <message>
        <source>This client waits no longer.</source>
        <translation>Este cliente ya no espera.</translation>
    </message>
    <message>
        <source>No seat is free to offer.</source>
        <translation>No hay plaza libre que ofrecer.</translation>
    </message>
    <message>
        <source>Offer seat</source>
        <translation>Ofrecer plaza</translation>
    </message>
    <message>
        <source>No %1 matches this reference.</source>
        <translation>Ningún elemento de %1 coincide con esta referencia.</translation>
    </message>
    <message>
        <source>Nothing was changed; look at the list for the exact name.</source>
        <translation>No se cambió nada; busque el nombre exacto en la lista.</translation>
    </message>
    <message>
        <source>More than one %1 matches this reference.</source>
        <translation>Más de un elemento de %1 coincide con esta referencia.</translation>
    </message>
    <message>
        <source>Nothing was changed; use the id%2.</source>
        <translation>No se cambió nada; use el id%2.</translation>
    </message>
    <message>
        <source>No %1 has this id.</source>
        <translation>Nada en %1 tiene este id.</translation>
    </message>
    <message>
        <source>This client is not on the roster.</source>
        <translation>Este cliente no está en la lista.</translation>
    </message>
    <message>
        <source>This person is not on your list any more.</source>
        <translation>Esta persona ya no está en su lista.</translation>
    </message>
    <message>
        <source>A row of trainer_clients has no readable client.</source>
        <translation>Una fila de trainer_clients no tiene cliente legible.</translation>
    </message>
    <message>
        <source>A payout cannot lie below minus the fee.</source>
        <translation>Un pago recibido no puede ser menor que menos la comisión.</translation>
    </message>
    <message>
        <source>This file is empty, not a backup.</source>
        <translation>Este archivo está vacío, no es una copia de seguridad.</translation>
    </message>
    <message>
        <source>The desk was left as it is.</source>
        <translation>El escritorio se dejó como está.</translation>
    </message>
    <message>
        <source>The document %1 cannot be copied (%2).</source>
        <translation>No se puede copiar el documento %1 (%2).</translation>
    </message>
    <message>
        <source>The report has more than 200,000 rows.</source>
        <translation>El informe tiene más de 200.000 filas.</translation>
    </message>
    <message>
        <source>Nothing was compared; download a shorter span of time.</source>
        <translation>No se comparó nada; descargue un periodo más corto.</translation>
    </message>
    <message>
        <source>A page of the endpoint&apos;s rows cannot be read.</source>
        <translation>No se puede leer una página de filas del servidor.</translation>
    </message>
    <message>
        <source>It is fetched again.</source>
        <translation>Se obtiene de nuevo.</translation>
    </message>
    <message>
        <source>This was decided meanwhile.</source>
        <translation>Esto se decidió entretanto.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s certificate is not its own, or not valid today.</source>
        <translation>El certificado del servidor no es suyo o no es válido hoy.</translation>
    </message>
    <message>
        <source>Nothing was sent; check the address and this computer&apos;s date.</source>
        <translation>No se envió nada; compruebe la dirección y la fecha de este ordenador.</translation>
    </message>
    <message>
        <source>Nothing was sent; your changes are safe here.</source>
        <translation>No se envió nada; sus cambios están a salvo aquí.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, and whether the network is to be trusted.</source>
        <translation>Compruebe la fecha de este ordenador y si la red es de confianza.</translation>
    </message>
    <message>
        <source>This service was removed.</source>
        <translation>Este servicio se quitó.</translation>
    </message>
    <message>
        <source>Move service</source>
        <translation>Mover servicio</translation>
    </message>
    <message>
        <source>Colour service</source>
        <translation>Colorear servicio</translation>
    </message>
    <message>
        <source>Time passed</source>
        <translation>Hora pasada</translation>
    </message>
    <message>
        <source>Refund payment</source>
        <translation>Reembolsar pago</translation>
    </message>
    <message>
        <source>The first name</source>
        <translation>El nombre</translation>
    </message>
    <message>
        <source>The last name</source>
        <translation>Los apellidos</translation>
    </message>
    <message>
        <source>Change your name</source>
        <translation>Cambiar su nombre</translation>
    </message>
    <message>
        <source>This change has no time.</source>
        <translation>Este cambio no tiene hora.</translation>
    </message>
    <message>
        <source>What was removed is not known here any more.</source>
        <translation>Lo quitado ya no se conoce aquí.</translation>
    </message>
    <message>
        <source>Nothing was changed; leave it removed.</source>
        <translation>No se cambió nada; déjelo quitado.</translation>
    </message>
    <message>
        <source>This record was removed meanwhile.</source>
        <translation>Este registro se quitó entretanto.</translation>
    </message>
    <message>
        <source>This record was removed.</source>
        <translation>Este registro se quitó.</translation>
    </message>
    <message>
        <source>%1 is damaged, or no backup of TrainerDesk.</source>
        <translation>%1 está dañado o no es una copia de seguridad de TrainerDesk.</translation>
    </message>
    <message>
        <source>The desk was left as it is; try another backup.</source>
        <translation>Los datos quedaron como estaban; pruebe con otra copia.</translation>
    </message>
    <message>
        <source>%1 is no file that could be replaced.</source>
        <translation>%1 no es un archivo que se pueda reemplazar.</translation>
    </message>
</context>
<context>
    <name>ui::ServiceItemModel</name>
    <message numerus="yes">
        <source>up to %Ln people</source>
        <translation>
            <numerusform>hasta %Ln persona</numerusform>
            <numerusform>hasta %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>any number</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>one to one</source>
        <translation>individual</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions to come</source>
        <translation>
            <numerusform>%Ln sesión próxima</numerusform>
            <numerusform>%Ln sesiones próximas</numerusform>
        </translation>
    </message>
    <message>
        <source>On</source>
        <comment>a service that can be booked</comment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a service that cannot be booked</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>To come</source>
        <comment>sessions booked from now on</comment>
        <translation>Próximas</translation>
    </message>
    <message>
        <source>Bookable</source>
        <translation>Reservable</translation>
    </message>
</context>
<context>
    <name>ui::ServicePanel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>60, 45 min, 1 h 15</source>
        <translation>60, 45 min, 1 h 15</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>One to one</source>
        <translation>Individual</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plazas</translation>
    </message>
    <message>
        <source>Empty: no limit.</source>
        <translation>Vacío: sin límite.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Bookable</source>
        <translation>Reservable</translation>
    </message>
    <message>
        <source>New bookings only</source>
        <translation>Solo reservas nuevas</translation>
    </message>
    <message>
        <source>A new price or length counts for new bookings. What is booked and sold stays as it is.</source>
        <translation>Un precio o duración nuevos valen para reservas nuevas. Lo reservado y vendido queda como está.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Nuevo servicio</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Próximas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation>
            <numerusform>%Ln sesión</numerusform>
            <numerusform>%Ln sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Impartidas</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Bonos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln on sale</source>
        <translation>
            <numerusform>%Ln a la venta</numerusform>
            <numerusform>%Ln a la venta</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>Añadir servicio</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
    <message>
        <source>Enter minutes, like 60.</source>
        <translation>Escriba minutos, como 60.</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation>Escriba un importe.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Escriba un número.</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1 añadido</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>%1 can be booked</source>
        <translation>%1 se puede reservar</translation>
    </message>
    <message>
        <source>%1 is off</source>
        <translation>%1 está desactivado</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Changes at once, on every session.</source>
        <translation>Cambia enseguida, en todas las sesiones.</translation>
    </message>
    <message>
        <source>%1 is %2 now</source>
        <comment>service, colour</comment>
        <translation>%1 ahora es %2</translation>
    </message>
</context>
<context>
    <name>ui::ServicesScreen</name>
    <message>
        <source>New service</source>
        <translation>Nuevo servicio</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Nothing to book yet</source>
        <translation>Aún no hay nada que reservar</translation>
    </message>
    <message>
        <source>A service is what clients book: a length, a price, one to one or in a group.</source>
        <translation>Un servicio es lo que reservan los clientes: duración, precio, individual o en grupo.</translation>
    </message>
    <message>
        <source>Add your first service</source>
        <translation>Añada su primer servicio</translation>
    </message>
    <message>
        <source>%1 can be booked</source>
        <translation>%1 se puede reservar</translation>
    </message>
    <message>
        <source>%1 is off</source>
        <translation>%1 está desactivado</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Añadir un servicio</translation>
    </message>
    <message>
        <source>%1 moved up</source>
        <comment>service</comment>
        <translation>%1: movido hacia arriba</translation>
    </message>
    <message>
        <source>%1 moved down</source>
        <comment>service</comment>
        <translation>%1: movido hacia abajo</translation>
    </message>
    <message>
        <source>Choose a service first</source>
        <translation>Elija primero un servicio</translation>
    </message>
    <message>
        <source>Move service up</source>
        <translation>Subir servicio</translation>
    </message>
    <message>
        <source>Move service down</source>
        <translation>Bajar servicio</translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>ui::SettingsScreen</name>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock without input after</source>
        <translation>Bloquear sin actividad tras</translation>
    </message>
    <message>
        <source>The lock hides everything and says nothing about clients.</source>
        <translation>El bloqueo lo oculta todo y no dice nada de los clientes.</translation>
    </message>
    <message>
        <source>%1 Key: %2</source>
        <translation>%1 Tecla: %2</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Privacy mode</source>
        <translation>Modo privado</translation>
    </message>
    <message>
        <source>Turn on or off</source>
        <translation>Activar o desactivar</translation>
    </message>
    <message>
        <source>Birthdays in the calendar</source>
        <translation>Cumpleaños en el calendario</translation>
    </message>
    <message>
        <source>Off at first: a date of birth is sensitive.</source>
        <translation>Al principio no: una fecha de nacimiento es delicada.</translation>
    </message>
    <message>
        <source>Keep several computers in step</source>
        <translation>Mantener al día varios ordenadores</translation>
    </message>
    <message>
        <source>Through an endpoint that you or your provider hosts. Without it, everything stays on this computer.</source>
        <translation>Con un servidor suyo o de su proveedor. Sin él, todo queda en este ordenador.</translation>
    </message>
    <message>
        <source>Open Sync</source>
        <translation>Abrir Sincronización</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>One file with everything of this desk. Work can go on meanwhile.</source>
        <translation>Un archivo con todo este escritorio. Puede seguir trabajando.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>It takes the place of this desk; the desk of now is kept beside it.</source>
        <translation>Sustituye a este escritorio; el actual se conserva al lado.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Exportar todo</translation>
    </message>
    <message>
        <source>Plain files (CSV and JSON) of every table, for another program.</source>
        <translation>Archivos simples (CSV y JSON) de cada tabla, para otro programa.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Folder of this desk</source>
        <translation>Carpeta de este escritorio</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>TrainerDesk %1</source>
        <translation>TrainerDesk %1</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Tipo de letra</translation>
    </message>
    <message>
        <source>IBM Plex Sans and IBM Plex Sans Arabic, SIL Open Font License 1.1</source>
        <translation>IBM Plex Sans e IBM Plex Sans Arabic, SIL Open Font License 1.1</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Iconos</translation>
    </message>
    <message>
        <source>Lucide, ISC licence; parts from Feather, MIT licence</source>
        <translation>Lucide, licencia ISC; partes de Feather, licencia MIT</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Backup (*.sqlite)</source>
        <translation>Copia de seguridad (*.sqlite)</translation>
    </message>
    <message>
        <source>Backup saved as %1</source>
        <translation>Copia guardada como %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>¿Restaurar esta copia?</translation>
    </message>
    <message>
        <source>%1 takes the place of this desk. The desk of now is kept in its folder under another name.</source>
        <translation>%1 sustituye a este escritorio. El actual se conserva en su carpeta con otro nombre.</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Restaurar la copia</translation>
    </message>
    <message>
        <source>Keep this desk</source>
        <translation>Conservar este escritorio</translation>
    </message>
    <message>
        <source>An empty folder for the files</source>
        <translation>Una carpeta vacía para los archivos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) exported</source>
        <translation>
            <numerusform>%Ln tabla exportada</numerusform>
            <numerusform>%Ln tablas exportadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Words, dates and numbers. The window is redrawn.</source>
        <translation>Palabras, fechas y números. La ventana se dibuja de nuevo.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Sessions keep their instant; the times shown change.</source>
        <translation>Las sesiones conservan su instante; cambian las horas mostradas.</translation>
    </message>
    <message>
        <source>Keep the menu bar</source>
        <translation>Mantener la barra de menús</translation>
    </message>
    <message>
        <source>Otherwise F10 or Alt shows it.</source>
        <translation>Si no, la muestra F10 o Alt.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Follow the language</source>
        <translation>Como el idioma</translation>
    </message>
    <message>
        <source>Week starts on</source>
        <translation>La semana empieza el</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>24 hours, %1</source>
        <translation>24 horas, %1</translation>
    </message>
    <message>
        <source>12 hours, %1</source>
        <translation>12 horas, %1</translation>
    </message>
    <message>
        <source>Week numbers</source>
        <translation>Números de semana</translation>
    </message>
    <message>
        <source>ISO 8601, where weeks start on Monday.</source>
        <translation>ISO 8601, donde la semana empieza el lunes.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Visibles</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ocultos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Days in a week</source>
        <translation>Días de una semana</translation>
    </message>
    <message>
        <source>Snap while dragging</source>
        <translation>Ajuste al arrastrar</translation>
    </message>
    <message>
        <source>Shift snaps to 5 minutes.</source>
        <translation>Con Mayús se ajusta a 5 minutos.</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Reservas</translation>
    </message>
    <message>
        <source>Allow double bookings</source>
        <translation>Permitir reservas dobles</translation>
    </message>
    <message>
        <source>A clash then warns instead of being refused.</source>
        <translation>Un choque avisa entonces en vez de rechazarse.</translation>
    </message>
    <message>
        <source>Free time before a session</source>
        <translation>Tiempo libre antes de una sesión</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Free time after a session</source>
        <translation>Tiempo libre después de una sesión</translation>
    </message>
    <message>
        <source>Sessions a day before a warning</source>
        <translation>Sesiones al día antes de avisar</translation>
    </message>
    <message>
        <source>0 never warns.</source>
        <translation>0 no avisa nunca.</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Horario de trabajo</translation>
    </message>
    <message>
        <source>Weekly hours, days off and extra hours.</source>
        <translation>Horario semanal, días libres y horas extra.</translation>
    </message>
    <message>
        <source>Open Profile</source>
        <translation>Abrir Perfil</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>System follows the desktop.</source>
        <translation>Sistema sigue al escritorio del ordenador.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
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
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>Height of the rows of tables.</source>
        <translation>Altura de las filas de las tablas.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Cómoda</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Everything grows with the text.</source>
        <translation>Todo crece con el texto.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Reduced stops all movement.</source>
        <translation>Reducido detiene todo movimiento.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reducido</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Privacy and lock</source>
        <translation>Privacidad y bloqueo</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar ajustes</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>No such setting</source>
        <translation>No hay tal ajuste</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Nothing here has to do with “%1”.</source>
        <translation>Nada aquí tiene que ver con «%1».</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <comment>a section</comment>
        <translation>Ajustes: %1</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>About TrainerDesk</source>
        <translation>Acerca de TrainerDesk</translation>
    </message>
    <message>
        <source>Save a backup…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>session</source>
        <translation>sesión</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a currency&apos;s code and an example</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>It can be changed while the desk has no prices: amounts are never converted.</source>
        <translation>Se puede cambiar mientras no haya precios: los importes nunca se convierten.</translation>
    </message>
    <message>
        <source>Tax year starts in</source>
        <translation>El año fiscal empieza en</translation>
    </message>
    <message>
        <source>Cancellations</source>
        <translation>Cancelaciones</translation>
    </message>
    <message>
        <source>Notice without a fee</source>
        <translation>Aviso sin cargo</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>Night hours do not count as notice</source>
        <translation>Las horas nocturnas no cuentan como aviso</translation>
    </message>
    <message>
        <source>Night begins</source>
        <translation>La noche empieza</translation>
    </message>
    <message>
        <source>Night ends</source>
        <translation>La noche termina</translation>
    </message>
    <message>
        <source>A late cancellation uses a session of the pack</source>
        <translation>Una cancelación tardía usa una sesión del bono</translation>
    </message>
    <message>
        <source>A no-show uses a session of the pack</source>
        <translation>No asistir usa una sesión del bono</translation>
    </message>
    <message>
        <source>Fee for a late cancellation</source>
        <translation>Cargo por cancelación tardía</translation>
    </message>
    <message>
        <source>Of the price, when no pack pays.</source>
        <translation>Del precio, cuando no paga un bono.</translation>
    </message>
    <message>
        <source>Fee for a no-show</source>
        <translation>Cargo por no asistir</translation>
    </message>
    <message>
        <source>Packs and points</source>
        <translation>Bonos y puntos</translation>
    </message>
    <message>
        <source>Sessions left that count as low</source>
        <translation>Sesiones restantes que se consideran pocas</translation>
    </message>
    <message>
        <source>Points for a session</source>
        <translation>Puntos por una sesión</translation>
    </message>
    <message>
        <source>Points for each whole unit of money paid</source>
        <translation>Puntos por cada unidad entera pagada</translation>
    </message>
    <message>
        <source>Points for a referral, to each of the two</source>
        <translation>Puntos por una recomendación, para cada uno</translation>
    </message>
    <message>
        <source>A referral code is good for</source>
        <translation>Un código de recomendación vale</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>Points expire after</source>
        <translation>Los puntos vencen a los</translation>
    </message>
    <message>
        <source>0 keeps them for ever.</source>
        <translation>0 los conserva para siempre.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este ordenador</translation>
    </message>
    <message>
        <source>Pop-ups on this computer</source>
        <translation>Avisos en este ordenador</translation>
    </message>
    <message>
        <source>Sessions that start, conflicts and failed payments; never health or amounts.</source>
        <translation>Sesiones que empiezan, conflictos y pagos fallidos; nunca salud ni importes.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>No pop-ups from this time on.</source>
        <translation>Sin avisos a partir de esta hora.</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>1 hour before</source>
        <translation>1 hora antes</translation>
    </message>
    <message>
        <source>2 hours before</source>
        <translation>2 horas antes</translation>
    </message>
    <message>
        <source>1 day before</source>
        <translation>1 día antes</translation>
    </message>
    <message>
        <source>1 day and 1 hour before</source>
        <translation>1 día y 1 hora antes</translation>
    </message>
    <message>
        <source>As set on the command line</source>
        <translation>Como se fijó en la línea de órdenes</translation>
    </message>
    <message>
        <source>Remind of a session</source>
        <translation>Recordar una sesión</translation>
    </message>
    <message>
        <source>In Today</source>
        <translation>En «Hoy»</translation>
    </message>
    <message>
        <source>Packs that end within</source>
        <translation>Bonos que terminan en</translation>
    </message>
    <message>
        <source>Certificates that end within</source>
        <translation>Certificados que vencen en</translation>
    </message>
    <message>
        <source>By the server</source>
        <translation>Por el servidor</translation>
    </message>
    <message>
        <source>Takes effect after the next sync.</source>
        <translation>Surte efecto tras la próxima sincronización.</translation>
    </message>
    <message>
        <source>Bookings by mail</source>
        <translation>Reservas por correo</translation>
    </message>
    <message>
        <source>Reminders by mail</source>
        <translation>Recordatorios por correo</translation>
    </message>
    <message>
        <source>Promotions by mail</source>
        <translation>Promociones por correo</translation>
    </message>
    <message>
        <source>Bookings by SMS</source>
        <translation>Reservas por SMS</translation>
    </message>
    <message>
        <source>Reminders by SMS</source>
        <translation>Recordatorios por SMS</translation>
    </message>
    <message>
        <source>Passcode of the lock</source>
        <translation>Código del bloqueo</translation>
    </message>
    <message>
        <source>It keeps eyes away, not thieves.</source>
        <translation>Protege de miradas, no de ladrones.</translation>
    </message>
    <message>
        <source>Set or change</source>
        <translation>Establecer o cambiar</translation>
    </message>
    <message>
        <source>Hides amounts, health and other names while a client looks on.</source>
        <translation>Oculta importes, salud y otros nombres mientras mira un cliente.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Shown on receipts and exports.</source>
        <translation>Aparece en recibos y exportaciones.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia…</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no second time zone</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Second time zone</source>
        <translation>Segunda zona horaria</translation>
    </message>
    <message>
        <source>Its hours stand beside yours in day and week.</source>
        <translation>Sus horas aparecen junto a las suyas en día y semana.</translation>
    </message>
    <message>
        <source>Ask about clients not seen for</source>
        <translation>Preguntar por clientes sin ver desde hace</translation>
    </message>
    <message>
        <source>They are listed so that you decide: erase, or keep. 0 never asks.</source>
        <translation>Se listan para que usted decida: borrar o conservar. 0 no pregunta nunca.</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>Clients not seen for long</source>
        <translation>Clientes sin ver hace tiempo</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Mostrar la lista</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsTable</name>
    <message>
        <source>Single-letter keys</source>
        <translation>Teclas de una letra</translation>
    </message>
    <message>
        <source>They act only while a grid, list or table has the focus.</source>
        <translation>Solo actúan si una cuadrícula, lista o tabla tiene el foco.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Default keys</source>
        <translation>Teclas originales</translation>
    </message>
    <message>
        <source>Takes back every key that you changed.</source>
        <translation>Devuelve cada tecla cambiada.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Usar aquí</translation>
    </message>
    <message>
        <source>Give %1 its own key back</source>
        <translation>Devolver su tecla a %1</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”. Nothing was changed.</source>
        <translation>%1 es la tecla de «%2». No se cambió nada.</translation>
    </message>
    <message>
        <source>Use %1 here and take it from “%2”</source>
        <translation>Usar %1 aquí y quitársela a «%2»</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a command and its key</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Keys that stay as they are</source>
        <translation>Teclas que no cambian</translation>
    </message>
    <message>
        <source>Calendar: move the cursor</source>
        <translation>Calendario: mover el cursor</translation>
    </message>
    <message>
        <source>Calendar: select a span</source>
        <translation>Calendario: elegir un tramo</translation>
    </message>
    <message>
        <source>Calendar: previous or next session</source>
        <translation>Calendario: sesión anterior o siguiente</translation>
    </message>
    <message>
        <source>Calendar: book here, or open the session</source>
        <translation>Calendario: reservar aquí, o abrir la sesión</translation>
    </message>
    <message>
        <source>Calendar: pick the session up; arrows move it</source>
        <translation>Calendario: tomar la sesión; las flechas la mueven</translation>
    </message>
    <message>
        <source>Calendar: cancel the booking</source>
        <translation>Calendario: cancelar la reserva</translation>
    </message>
    <message>
        <source>Calendar: previous or next period</source>
        <translation>Calendario: periodo anterior o siguiente</translation>
    </message>
    <message>
        <source>Tables: move, first and last</source>
        <translation>Tablas: mover, primera y última</translation>
    </message>
    <message>
        <source>Tables: open the row</source>
        <translation>Tablas: abrir la fila</translation>
    </message>
    <message>
        <source>Tables: tick the row</source>
        <translation>Tablas: marcar la fila</translation>
    </message>
    <message>
        <source>Forms: save</source>
        <translation>Formularios: guardar</translation>
    </message>
    <message>
        <source>Leave the inner mode, the card or the panel</source>
        <translation>Salir del modo, la tarjeta o el panel</translation>
    </message>
</context>
<context>
    <name>ui::Sidebar</name>
    <message>
        <source>Screens</source>
        <translation>Pantallas</translation>
    </message>
</context>
<context>
    <name>ui::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in to synchronise</source>
        <translation>Iniciar sesión para sincronizar</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Inicie sesión otra vez</translation>
    </message>
    <message>
        <source>Keeps this desk equal on all your devices. Everything works without it, and nothing waits for the network.</source>
        <translation>Mantiene este escritorio igual en todos sus dispositivos. Todo funciona sin ello, y nada espera a la red.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>The address your provider gave you.</source>
        <translation>La dirección que le dio su proveedor.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>This desk belongs to this account.</source>
        <translation>Este escritorio pertenece a esta cuenta.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Not kept. A key for this computer is stored in the system’s keychain.</source>
        <translation>No se guarda. Una clave para este ordenador se guarda en el llavero del sistema.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Enter the server’s address.</source>
        <translation>Escriba la dirección del servidor.</translation>
    </message>
    <message>
        <source>Enter an address like https://desk.example.org.</source>
        <translation>Escriba una dirección como https://desk.example.org.</translation>
    </message>
    <message>
        <source>Use https: passwords are not sent unprotected over a network.</source>
        <translation>Use https: las contraseñas no se envían sin protección por una red.</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>Escriba su dirección de correo.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Escriba su contraseña.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
</context>
<context>
    <name>ui::SoldItemModel</name>
    <message>
        <source>Never</source>
        <comment>a pack that does not end</comment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, in 3 days</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sessions left of a pack</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 sessions left</source>
        <translation>%1 de %2 sesiones por usar</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a pack that was refunded</comment>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>for a payment</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>a payment</comment>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>costs nothing</comment>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Sin pagar</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Bono</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Quedan</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
</context>
<context>
    <name>ui::StepRow</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>ui::StripeDialog</name>
    <message>
        <source>Compare with Stripe</source>
        <translation>Comparar con Stripe</translation>
    </message>
    <message>
        <source>Choose or drop Stripe&apos;s itemised report (CSV). It is compared with the payments here; nothing is changed.</source>
        <translation>Elija o suelte el informe detallado de Stripe (CSV). Se compara con los pagos de aquí; no se cambia nada.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Coinciden</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Diferentes</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltan</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Extra</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegibles</translation>
    </message>
    <message>
        <source>Payments compared</source>
        <translation>Pagos comparados</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Aún no hay archivo</translation>
    </message>
    <message>
        <source>In Stripe: Reports, Balance, Itemized, Download.</source>
        <translation>En Stripe: Informes, Saldo, Detallado, Descargar.</translation>
    </message>
    <message>
        <source>Stripe&apos;s itemised report</source>
        <translation>Informe detallado de Stripe</translation>
    </message>
    <message>
        <source>CSV (*.csv);;All files (*)</source>
        <translation>CSV (*.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Nada que comparar</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind, count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No payment matches</source>
        <translation>Ningún pago coincide</translation>
    </message>
    <message>
        <source>The file speaks of other payments than this desk.</source>
        <translation>El archivo habla de otros pagos que este escritorio.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>There is no such payment in the file or in the desk.</source>
        <translation>No hay ningún pago así en el archivo ni en el escritorio.</translation>
    </message>
</context>
<context>
    <name>ui::SyncHistory</name>
    <message>
        <source>%1: sent %2, received %3, %4</source>
        <translation>%1: enviados %2, recibidos %3, %4</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>ui::SyncLine</name>
    <message>
        <source>On this computer only</source>
        <translation>Solo en este ordenador</translation>
    </message>
</context>
<context>
    <name>ui::SyncPage</name>
    <message>
        <source>Today, %1</source>
        <comment>a time</comment>
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Inicie sesión otra vez</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>Nueva hora</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>They are sent in the order in which they were made</source>
        <translation>Se envían en el orden en que se hicieron</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Nothing was exchanged yet on this computer.</source>
        <translation>Aún no se ha intercambiado nada en este ordenador.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you</source>
        <translation>
            <numerusform>%Ln le necesita</numerusform>
            <numerusform>%Ln le necesitan</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>This desk is on this computer only</source>
        <translation>Este escritorio está solo en este ordenador</translation>
    </message>
    <message>
        <source>Everything works without an account. Sign in to keep it equal on several devices.</source>
        <translation>Todo funciona sin cuenta. Inicie sesión para mantenerlo igual en varios dispositivos.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>A sample desk is never sent anywhere</source>
        <translation>Un escritorio de ejemplo nunca se envía a ningún sitio</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Le necesita</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Dos versiones</translation>
    </message>
    <message>
        <source>Removed or kept</source>
        <translation>Quitado o conservado</translation>
    </message>
</context>
<context>
    <name>ui::SyncScreen</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <comment>the state and when it was last in sync</comment>
        <translation>%1, última vez %2</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation>Inicie sesión primero</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Dropped. Its values stay in the journal.</source>
        <translation>Descartado. Sus valores quedan en el diario.</translation>
    </message>
    <message>
        <source>A sample desk is never sent anywhere</source>
        <translation>Un escritorio de ejemplo nunca se envía a ningún sitio</translation>
    </message>
    <message>
        <source>Your session</source>
        <translation>Su sesión</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Sync and conflicts</source>
        <translation>Sincronización y conflictos</translation>
    </message>
    <message>
        <source>Sign in to synchronise…</source>
        <translation>Iniciar sesión para sincronizar…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Signed out. Your desk stays on this computer.</source>
        <translation>Sesión cerrada. Su escritorio se queda en este ordenador.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sin sesión iniciada</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
</context>
<context>
    <name>ui::VersionsChip</name>
    <message>
        <source>Two versions</source>
        <translation>Dos versiones</translation>
    </message>
    <message>
        <source>Two versions, review</source>
        <translation>Dos versiones, revisar</translation>
    </message>
    <message>
        <source>Changed here and on the server. Click to review</source>
        <translation>Cambiado aquí y en el servidor. Haga clic para revisar</translation>
    </message>
</context>
<context>
    <name>ui::Wording</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <comment>distance to a date</comment>
        <translation>
            <numerusform>en %Ln día</numerusform>
            <numerusform>en %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <comment>distance to a date</comment>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::calendar::AgendaView</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
</context>
<context>
    <name>ui::calendar::BookingPanel</name>
    <message>
        <source>Paid %1</source>
        <comment>amount</comment>
        <translation>Pagado %1</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>This booking is not among the days shown, or it was removed.</source>
        <translation>Esta reserva no está entre los días mostrados, o se quitó.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, times</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>people in a group session</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Clash</source>
        <comment>on a session that overlaps another</comment>
        <translation>Choque</translation>
    </message>
    <message>
        <source>Cancel session</source>
        <translation>Cancelar sesión</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>Cancelar reserva</translation>
    </message>
    <message>
        <source>Confirm booking</source>
        <translation>Confirmar reserva</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completar</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Reopened on the calendar</source>
        <translation>Reabierta en el calendario</translation>
    </message>
    <message>
        <source>Change time</source>
        <translation>Cambiar la hora</translation>
    </message>
    <message>
        <source>Overlaps another session</source>
        <translation>Se solapa con otra sesión</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Not yet synced</source>
        <translation>Aún sin sincronizar</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Rechazada por el servidor</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>Registrar pago</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Abrir cliente</translation>
    </message>
    <message>
        <source>Join meeting</source>
        <translation>Unirse a la reunión</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a person to a group session</comment>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <comment>client</comment>
        <translation>Acciones para %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <comment>why a booking was cancelled</comment>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>Notes, optional</source>
        <translation>Notas, opcional</translation>
    </message>
    <message>
        <source>Notes saved</source>
        <translation>Notas guardadas</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>Datáfono</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Transferencia bancaria</translation>
    </message>
    <message>
        <source>Client cancelled</source>
        <translation>Canceló el cliente</translation>
    </message>
    <message>
        <source>I cancel</source>
        <translation>Cancelo yo</translation>
    </message>
    <message>
        <source>Neither (weather, illness)</source>
        <translation>Ninguno (tiempo, enfermedad)</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>No asistió</translation>
    </message>
    <message>
        <source>If you complete it</source>
        <translation>Si la completa</translation>
    </message>
    <message>
        <source>More sessions were held than the pack had.</source>
        <translation>Se dieron más sesiones de las que tenía el bono.</translation>
    </message>
    <message>
        <source>Settle the pack</source>
        <translation>Ajustar el bono</translation>
    </message>
    <message numerus="yes">
        <source>Over by %Ln</source>
        <comment>sessions beyond a pack</comment>
        <translation>
            <numerusform>%Ln de más</numerusform>
            <numerusform>%Ln de más</numerusform>
        </translation>
    </message>
    <message>
        <source>It was changed here and on the server.</source>
        <translation>Se cambió aquí y en el servidor.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Dos versiones</translation>
    </message>
    <message>
        <source>With a reason</source>
        <translation>Con un motivo</translation>
    </message>
    <message>
        <source>Stop the series</source>
        <translation>Detener la serie</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
    </message>
    <message>
        <source>Ask for a review</source>
        <translation>Pedir una valoración</translation>
    </message>
    <message>
        <source>Ask for the payment</source>
        <translation>Pedir el pago</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Escribir un mensaje</translation>
    </message>
    <message>
        <source>Overlaps %1</source>
        <comment>client</comment>
        <translation>Coincide con %1</translation>
    </message>
    <message>
        <source>Overlaps %1 other sessions</source>
        <translation>Coincide con otras %1 sesiones</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>service, times</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Pack, %1 left</source>
        <comment>sessions of a pack</comment>
        <translation>Bono, quedan %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Mantener ambas</translation>
    </message>
</context>
<context>
    <name>ui::calendar::CalendarActions</name>
    <message>
        <source>fee %1</source>
        <comment>money due for a late cancellation</comment>
        <translation>cargo %1</translation>
    </message>
    <message>
        <source>Nobody in this session is in a state that allows it. Nothing was changed.</source>
        <translation>Nadie en esta sesión está en un estado que lo permita. No se cambió nada.</translation>
    </message>
    <message>
        <source>Changed %1 to %2</source>
        <comment>client, new times</comment>
        <translation>%1 cambiado a %2</translation>
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <comment>client, new time</comment>
        <translation>%1 movido a %2</translation>
    </message>
    <message>
        <source>This session is a fact and does not move. Nothing was changed.</source>
        <translation>Esta sesión es un hecho y no se mueve. No se cambió nada.</translation>
    </message>
    <message>
        <source>Copied %1 to %2</source>
        <comment>client, new time</comment>
        <translation>%1 copiado a %2</translation>
    </message>
    <message>
        <source>Completed %1</source>
        <comment>client or group</comment>
        <translation>%1 completado</translation>
    </message>
    <message>
        <source>%1 marked as no-show</source>
        <comment>client or group</comment>
        <translation>%1: marcado que no asistió</translation>
    </message>
    <message>
        <source>Confirmed %1</source>
        <comment>client or group</comment>
        <translation>%1 confirmado</translation>
    </message>
    <message>
        <source>Cancelled %1</source>
        <comment>client or group</comment>
        <translation>%1 cancelado</translation>
    </message>
    <message>
        <source>Cancelled %1 from here on</source>
        <comment>client</comment>
        <translation>%1 cancelado desde aquí</translation>
    </message>
    <message>
        <source>Cancelled all sessions of %1 to come</source>
        <comment>client</comment>
        <translation>Canceladas todas las próximas sesiones de %1</translation>
    </message>
    <message>
        <source>Reopened %1</source>
        <comment>client or group</comment>
        <translation>%1 reabierto</translation>
    </message>
    <message>
        <source>Payment recorded for %1</source>
        <comment>client</comment>
        <translation>Pago registrado de %1</translation>
    </message>
    <message>
        <source>a seat is free for %1</source>
        <comment>first of those who wait</comment>
        <translation>hay una plaza libre para %1</translation>
    </message>
    <message>
        <source>Apply to later ones</source>
        <translation>Aplicar a las siguientes</translation>
    </message>
    <message>
        <source>Moved this and later ones</source>
        <translation>Se movieron esta y las siguientes</translation>
    </message>
</context>
<context>
    <name>ui::calendar::CalendarModel</name>
    <message>
        <source>Client</source>
        <comment>instead of a name</comment>
        <translation>Cliente</translation>
    </message>
</context>
<context>
    <name>ui::calendar::CalendarScreen</name>
    <message>
        <source>Week %1</source>
        <comment>number of the week</comment>
        <translation>Semana %1</translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>Periodo anterior</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Next period</source>
        <translation>Periodo siguiente</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Nueva reserva</translation>
    </message>
    <message>
        <source>No sessions this week</source>
        <translation>Sin sesiones esta semana</translation>
    </message>
    <message>
        <source>Press N or drag to add one.</source>
        <translation>Pulse N o arrastre para añadir una.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <comment>a session that was cut or copied</comment>
        <translation>Pegar %1</translation>
    </message>
    <message>
        <source>Show cancelled</source>
        <translation>Mostrar canceladas</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Choose a session first</source>
        <translation>Elija antes una sesión</translation>
    </message>
    <message>
        <source>Complete session</source>
        <translation>Completar sesión</translation>
    </message>
    <message>
        <source>Mark as no-show</source>
        <translation>Marcar que no asistió</translation>
    </message>
    <message>
        <source>Confirm booking</source>
        <translation>Confirmar reserva</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>Cancelar reserva</translation>
    </message>
    <message>
        <source>New booking at the cursor</source>
        <translation>Nueva reserva en el cursor</translation>
    </message>
    <message>
        <source>Change the end of the chosen session</source>
        <translation>Cambiar el final de la sesión elegida</translation>
    </message>
    <message>
        <source>Day view</source>
        <translation>Vista de día</translation>
    </message>
    <message>
        <source>Week view</source>
        <translation>Vista de semana</translation>
    </message>
    <message>
        <source>Month view</source>
        <translation>Vista de mes</translation>
    </message>
    <message>
        <source>Week of %1 days</source>
        <translation>Semana de %1 días</translation>
    </message>
    <message>
        <source>Snap to %1 minutes</source>
        <translation>Ajustar a %1 minutos</translation>
    </message>
    <message>
        <source>Show or hide cancelled sessions</source>
        <translation>Mostrar u ocultar las sesiones canceladas</translation>
    </message>
    <message>
        <source>Show or hide birthdays</source>
        <translation>Mostrar u ocultar los cumpleaños</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Ir a hoy</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Ir a una fecha</translation>
    </message>
    <message>
        <source>Fill the gap</source>
        <translation>Llenar el hueco</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Cerrar el día</translation>
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <comment>client, new time</comment>
        <translation>%1 movido a %2</translation>
    </message>
    <message>
        <source>Add sample week</source>
        <translation>Añadir semana de muestra</translation>
    </message>
    <message>
        <source>No sessions in these days</source>
        <translation>No hay sesiones en estos días</translation>
    </message>
    <message>
        <source>Press N to add one.</source>
        <translation>Pulse N para añadir una.</translation>
    </message>
</context>
<context>
    <name>ui::calendar::ClientField</name>
    <message>
        <source>Type a name</source>
        <translation>Escriba un nombre</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Create %1</source>
        <comment>a new client by this name</comment>
        <translation>Crear %1</translation>
    </message>
    <message>
        <source>Add your first client</source>
        <translation>Añada su primer cliente</translation>
    </message>
</context>
<context>
    <name>ui::calendar::CloseDayPage</name>
    <message>
        <source>Completed</source>
        <translation>Completada</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>No asistió</translation>
    </message>
    <message>
        <source>Client cancelled late</source>
        <translation>El cliente canceló tarde</translation>
    </message>
    <message>
        <source>I cancelled</source>
        <translation>Cancelé yo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, service</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Cerrar el día</translation>
    </message>
    <message>
        <source>Everything is settled</source>
        <translation>Todo está resuelto</translation>
    </message>
    <message>
        <source>Every past session says how it went.</source>
        <translation>Cada sesión pasada dice cómo fue.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) are over. Say how each went.</source>
        <translation>
            <numerusform>%Ln sesión ha terminado. Diga cómo fue.</numerusform>
            <numerusform>%Ln sesiones han terminado. Diga cómo fue cada una.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you complete it</source>
        <translation>Si la completa</translation>
    </message>
    <message>
        <source>C completed, N no-show, L client cancelled late, T I cancelled</source>
        <translation>C completada, N no asistió, L el cliente canceló tarde, T cancelé yo</translation>
    </message>
</context>
<context>
    <name>ui::calendar::DateCard</name>
    <message>
        <source>Go to date</source>
        <translation>Ir a una fecha</translation>
    </message>
    <message>
        <source>For example 24 June, tomorrow, or 2025-12-24</source>
        <translation>Por ejemplo 24 de junio, mañana o 2025-12-24</translation>
    </message>
    <message>
        <source>Enter a day, such as 24 June.</source>
        <translation>Escriba un día, como 24 de junio.</translation>
    </message>
</context>
<context>
    <name>ui::calendar::DayList</name>
    <message>
        <source>1 session</source>
        <comment>of a day</comment>
        <translation>1 sesión</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <comment>of a day</comment>
        <translation>%1 sesiones</translation>
    </message>
</context>
<context>
    <name>ui::calendar::GapPage</name>
    <message>
        <source>waits for a seat</source>
        <translation>espera una plaza</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) end %1</source>
        <comment>how many, when</comment>
        <translation>
            <numerusform>%Ln sesión vence %1</numerusform>
            <numerusform>%Ln sesiones vencen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>en %1 días</translation>
    </message>
    <message>
        <source>behind, needs %1 a week</source>
        <translation>con retraso, necesita %1 por semana</translation>
    </message>
    <message numerus="yes">
        <source>often here at this time (%Ln×)</source>
        <translation>
            <numerusform>suele venir a esta hora (%Ln×)</numerusform>
            <numerusform>suele venir a esta hora (%Ln×)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last here %Ln day(s) ago</source>
        <translation>
            <numerusform>vino por última vez hace %Ln día</numerusform>
            <numerusform>vino por última vez hace %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill the gap</source>
        <translation>Llenar el hueco</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Any service</source>
        <translation>Cualquier servicio</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>date, time</comment>
        <translation>%1, desde las %2</translation>
    </message>
    <message>
        <source>Fill the gap, %1</source>
        <translation>Llenar el hueco, %1</translation>
    </message>
    <message>
        <source>Nobody stands out</source>
        <translation>Nadie destaca</translation>
    </message>
    <message>
        <source>No client has sessions that end, is behind, waits, or usually comes at this time.</source>
        <translation>Ningún cliente tiene sesiones que vencen, va con retraso, espera o suele venir a esta hora.</translation>
    </message>
    <message>
        <source>Book %1: %2</source>
        <comment>client, reasons</comment>
        <translation>Reservar a %1: %2</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Escribir a %1</translation>
    </message>
</context>
<context>
    <name>ui::calendar::MiniMonth</name>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Month of %1</source>
        <comment>small month in the sidebar</comment>
        <translation>Mes de %1</translation>
    </message>
</context>
<context>
    <name>ui::calendar::MonthView</name>
    <message>
        <source>Day off</source>
        <translation>Día libre</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <comment>sessions of a day that have no room</comment>
        <translation>+%1 más</translation>
    </message>
</context>
<context>
    <name>ui::calendar::QuickCard</name>
    <message>
        <source>%1, %2 min</source>
        <comment>service, length</comment>
        <translation>%1, %2 min</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Nueva reserva</translation>
    </message>
    <message>
        <source>Change time</source>
        <translation>Cambiar la hora</translation>
    </message>
    <message>
        <source>Enter an end time after %1.</source>
        <translation>Escriba un final posterior a %1.</translation>
    </message>
    <message>
        <source>New</source>
        <comment>on a session that has no client yet</comment>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Pack, %1 left after this</source>
        <comment>a session is paid by a pack</comment>
        <translation>Bono, quedan %1 tras esta</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>sessions of a pack</comment>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>Choose a client first</source>
        <translation>Elija antes un cliente</translation>
    </message>
    <message>
        <source>Overlaps another session</source>
        <translation>Se solapa con otra sesión</translation>
    </message>
    <message>
        <source>Overlaps %1, %2</source>
        <comment>client, times</comment>
        <translation>Se solapa con %1, %2</translation>
    </message>
    <message>
        <source>Nearest free times</source>
        <translation>Horas libres cercanas</translation>
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <comment>client, new time</comment>
        <translation>%1 movido a %2</translation>
    </message>
    <message>
        <source>Booked %1, %2</source>
        <comment>client, time</comment>
        <translation>%1 reservado, %2</translation>
    </message>
    <message>
        <source>Booking card</source>
        <translation>Tarjeta de reserva</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>When</source>
        <comment>date and times of a booking</comment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>Hora de inicio</translation>
    </message>
    <message>
        <source>End time</source>
        <translation>Hora final</translation>
    </message>
    <message>
        <source>Pays</source>
        <comment>how a booking is paid</comment>
        <translation>Paga</translation>
    </message>
    <message>
        <source>Repeat</source>
        <comment>a weekly series</comment>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Number of sessions</source>
        <translation>Número de sesiones</translation>
    </message>
    <message>
        <source>times</source>
        <comment>after a number of sessions</comment>
        <translation>veces</translation>
    </message>
    <message>
        <source>Applies</source>
        <comment>to which sessions of a series a change applies</comment>
        <translation>Afecta</translation>
    </message>
    <message>
        <source>Which sessions of the series</source>
        <translation>Qué sesiones de la serie</translation>
    </message>
    <message>
        <source>To this session</source>
        <translation>A esta sesión</translation>
    </message>
    <message>
        <source>To this and later ones</source>
        <translation>A esta y las siguientes</translation>
    </message>
    <message>
        <source>To all to come</source>
        <translation>A todas las próximas</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>https://, optional</source>
        <translation>https://, opcional</translation>
    </message>
    <message>
        <source>Meeting link</source>
        <translation>Enlace de la reunión</translation>
    </message>
    <message>
        <source>Online</source>
        <comment>label of the meeting link</comment>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Asked for, not yet confirmed</source>
        <translation>Solicitada, aún sin confirmar</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a booking</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Más opciones</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>closes the booking card</comment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save booking</source>
        <translation>Guardar reserva</translation>
    </message>
    <message>
        <source>Empty: every week until you stop it</source>
        <translation>Vacío: cada semana hasta que la detenga</translation>
    </message>
    <message>
        <source>Enter how many times, 1 to 260, or nothing to go on until you stop it.</source>
        <translation>Escriba cuántas veces, de 1 a 260, o nada para seguir hasta que la detenga.</translation>
    </message>
    <message>
        <source>Skip or move the dates that are taken</source>
        <translation>Omitir o mover las fechas ocupadas</translation>
    </message>
    <message>
        <source>Every date is skipped</source>
        <translation>Se omiten todas las fechas</translation>
    </message>
    <message>
        <source>This session is full</source>
        <translation>Esta sesión está completa</translation>
    </message>
    <message>
        <source>Take the next group, or put them on the waiting list.</source>
        <translation>Tome el siguiente grupo o use la lista de espera.</translation>
    </message>
    <message>
        <source>Next group, %1 %2</source>
        <comment>weekday, time</comment>
        <translation>Siguiente grupo, %1 %2</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Lista de espera</translation>
    </message>
    <message>
        <source>%1 is on the waiting list</source>
        <comment>client</comment>
        <translation>%1 está en la lista de espera</translation>
    </message>
    <message>
        <source>%1 is already in this session.</source>
        <comment>a client</comment>
        <translation>%1 ya está en esta sesión.</translation>
    </message>
    <message>
        <source>Enter a day like %1, or “tomorrow”.</source>
        <translation>Escriba un día como %1, o «mañana».</translation>
    </message>
    <message>
        <source>Enter a start time like 9 or 17:30.</source>
        <translation>Escriba una hora de inicio como 9 o 17:30.</translation>
    </message>
    <message>
        <source>Choose another time.</source>
        <translation>Elija otra hora.</translation>
    </message>
    <message numerus="yes">
        <source>Booked %1, %Ln session(s) from %2</source>
        <comment>client, time</comment>
        <translation>
            <numerusform>%1: %Ln sesión reservada desde %2</numerusform>
            <numerusform>%1: %Ln sesiones reservadas desde %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::calendar::SeriesDates</name>
    <message>
        <source>taken</source>
        <comment>state of a date</comment>
        <translation>ocupada</translation>
    </message>
    <message>
        <source>outside hours</source>
        <comment>state of a date</comment>
        <translation>fuera de horario</translation>
    </message>
    <message>
        <source>day off</source>
        <comment>state of a date</comment>
        <translation>día libre</translation>
    </message>
    <message>
        <source>beyond the pack</source>
        <comment>state of a date</comment>
        <translation>más allá del bono</translation>
    </message>
    <message>
        <source>after the pack ends</source>
        <comment>state of a date</comment>
        <translation>después de que termine el bono</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>state of a date</comment>
        <translation>omitida</translation>
    </message>
    <message>
        <source>free</source>
        <comment>state of a date</comment>
        <translation>libre</translation>
    </message>
    <message>
        <source>Dates of the series</source>
        <translation>Fechas de la serie</translation>
    </message>
    <message>
        <source>Skip those taken</source>
        <translation>Omitir las ocupadas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln sesión</numerusform>
            <numerusform>%Ln sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken</source>
        <translation>
            <numerusform>%Ln ocupada</numerusform>
            <numerusform>%Ln ocupadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln por revisar</numerusform>
            <numerusform>%Ln por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln omitida</numerusform>
            <numerusform>%Ln omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, its state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>New time for %1</source>
        <translation>Nueva hora para %1</translation>
    </message>
    <message>
        <source>Move</source>
        <comment>a date of a series</comment>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
</context>
<context>
    <name>ui::calendar::SettlePage</name>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>You</source>
        <comment>the trainer cancelled</comment>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Ninguno de los dos</translation>
    </message>
    <message>
        <source>Who cancelled</source>
        <translation>Quién canceló</translation>
    </message>
    <message>
        <source>Neither: weather, illness, a closed room.</source>
        <translation>Ninguno de los dos: mal tiempo, enfermedad, sala cerrada.</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Esta sesión</translation>
    </message>
    <message>
        <source>This and later ones, and stop the series</source>
        <translation>Esta y las siguientes, y detener la serie</translation>
    </message>
    <message>
        <source>All to come, and stop the series</source>
        <translation>Todas las próximas, y detener la serie</translation>
    </message>
    <message>
        <source>Which sessions</source>
        <translation>Qué sesiones</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Waive it this time</source>
        <translation>No aplicarlo esta vez</translation>
    </message>
    <message>
        <source>The session goes back and no fee is due. It is counted for this client.</source>
        <translation>La sesión se devuelve y no se debe ningún cargo. Se cuenta para este cliente.</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Qué sigue</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>No asistió</translation>
    </message>
    <message>
        <source>Cancel session</source>
        <translation>Cancelar sesión</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>Cancelar reserva</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>client, date, times</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Mark as no-show</source>
        <translation>Marcar que no asistió</translation>
    </message>
    <message>
        <source>The client did not come.</source>
        <translation>El cliente no vino.</translation>
    </message>
    <message>
        <source>The session goes back and no fee is due.</source>
        <translation>La sesión se devuelve y no se debe ningún cargo.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This is late: until %1 it would have been on time.</source>
        <translation>Es tarde: hasta %1 habría sido a tiempo.</translation>
    </message>
    <message>
        <source>This is on time: the limit is %1.</source>
        <translation>Es a tiempo: el límite es %1.</translation>
    </message>
    <message>
        <source>needed for waiving</source>
        <translation>necesario para no aplicarlo</translation>
    </message>
    <message>
        <source>Nobody in this session is in a state that allows it.</source>
        <translation>Nadie en esta sesión está en un estado que lo permita.</translation>
    </message>
    <message>
        <source>Enter why it is waived.</source>
        <translation>Escriba por qué no se aplica.</translation>
    </message>
</context>
<context>
    <name>ui::calendar::TodayPanel</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Nothing is waiting for you.</source>
        <translation>Nada le espera.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
    <message>
        <source>%1, online</source>
        <comment>times of a session</comment>
        <translation>%1, en línea</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>service, times</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Now, until %1</source>
        <comment>a session in progress</comment>
        <translation>Ahora, hasta las %1</translation>
    </message>
    <message>
        <source>Next, in %1</source>
        <comment>a length of time</comment>
        <translation>Siguiente, en %1</translation>
    </message>
    <message>
        <source>No more sessions today.</source>
        <translation>No hay más sesiones hoy.</translation>
    </message>
    <message>
        <source>No sessions today.</source>
        <translation>Hoy no hay sesiones.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Expected</source>
        <comment>money of the day</comment>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>today</source>
        <comment>when something ends</comment>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>when something ends</comment>
        <translation>mañana</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <comment>when something ends</comment>
        <translation>en %1 días</translation>
    </message>
    <message>
        <source>Unpaid, %1 on %2</source>
        <comment>service, day</comment>
        <translation>Sin pagar, %1 el %2</translation>
    </message>
    <message>
        <source>Owes %1, %2 on %3</source>
        <comment>amount, service, day</comment>
        <translation>Debe %1, %2 el %3</translation>
    </message>
    <message>
        <source>1 session left, %1</source>
        <comment>pack</comment>
        <translation>queda 1 sesión, %1</translation>
    </message>
    <message>
        <source>%1 sessions left, %2</source>
        <comment>number, pack</comment>
        <translation>quedan %1 sesiones, %2</translation>
    </message>
    <message>
        <source>%1 ends %2, %3 left</source>
        <comment>pack, when, sessions</comment>
        <translation>%1 termina %2, quedan %3</translation>
    </message>
    <message>
        <source>Ends %1, %2</source>
        <comment>date, in how many days</comment>
        <translation>Termina el %1, %2</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Rechazada por el servidor</translation>
    </message>
    <message>
        <source>Past, and not yet said how they went</source>
        <translation>Pasadas, y aún sin decir cómo fueron</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) to settle</source>
        <translation>
            <numerusform>%Ln sesión por resolver</numerusform>
            <numerusform>%Ln sesiones por resolver</numerusform>
        </translation>
    </message>
    <message>
        <source>No more sessions today. Your next free hour is %1.</source>
        <translation>No hay más sesiones hoy. Su próxima hora libre es a las %1.</translation>
    </message>
    <message>
        <source>Nothing booked. Your next free hour is %1.</source>
        <translation>Nada reservado. Su próxima hora libre es a las %1.</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>amount</comment>
        <translation>%1 en total</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Changed here and on the server</source>
        <translation>Cambiado aquí y en el servidor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more unpaid session(s)</source>
        <translation>
            <numerusform>%Ln sesión más sin pagar</numerusform>
            <numerusform>%Ln sesiones más sin pagar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, two versions, %2</source>
        <comment>client, day and time</comment>
        <translation>%1, dos versiones, %2</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Dos versiones</translation>
    </message>
    <message>
        <source>%1 pack</source>
        <comment>a service</comment>
        <translation>bono de %1</translation>
    </message>
</context>
<context>
    <name>ui::calendar::WaitingSection</name>
    <message>
        <source>Add</source>
        <comment>a person to a waiting list</comment>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add to the waiting list</source>
        <translation>Añadir a la lista de espera</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Lista de espera</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>place in the list, name</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Offered until %1</source>
        <comment>time</comment>
        <translation>Ofrecida hasta %1</translation>
    </message>
    <message>
        <source>Offer seat</source>
        <translation>Ofrecer plaza</translation>
    </message>
    <message>
        <source>Keeps the seat until %1, %2</source>
        <comment>date, time</comment>
        <translation>Guarda la plaza hasta el %1, %2</translation>
    </message>
    <message>
        <source>Seat offered to %1 until %2</source>
        <comment>client, time</comment>
        <translation>Plaza ofrecida a %1 hasta %2</translation>
    </message>
    <message>
        <source>Write to them</source>
        <translation>Escribirle</translation>
    </message>
    <message>
        <source>Offer lapsed</source>
        <translation>Oferta vencida</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <comment>client</comment>
        <translation>Acciones para %1</translation>
    </message>
    <message>
        <source>Book a seat</source>
        <translation>Reservar una plaza</translation>
    </message>
    <message>
        <source>Booked %1</source>
        <comment>client</comment>
        <translation>%1: plaza reservada</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Escribir un mensaje</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Abrir cliente</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>%1 waits no longer</source>
        <comment>client</comment>
        <translation>%1 ya no espera</translation>
    </message>
    <message>
        <source>Client who waits</source>
        <translation>Cliente que espera</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>Quién espera</translation>
    </message>
    <message>
        <source>%1 is on the waiting list</source>
        <comment>client</comment>
        <translation>%1 está en la lista de espera</translation>
    </message>
    <message>
        <source>Nobody waiting, seats are free</source>
        <translation>Nadie espera y quedan plazas</translation>
    </message>
    <message>
        <source>Nobody waiting</source>
        <translation>Nadie espera</translation>
    </message>
</context>
<context>
    <name>ui::earnings::StripeItemModel</name>
    <message>
        <source>%1, refunded %2</source>
        <translation>%1, reembolsado %2</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>moneda</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>reembolso</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>importe</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>No se puede leer el archivo %1: %2</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>no está en el archivo</translation>
    </message>
    <message>
        <source>not in this desk</source>
        <translation>no está en este escritorio</translation>
    </message>
    <message>
        <source>Row</source>
        <comment>of a file</comment>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
</context>
<context>
    <name>ui::print::Page</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>ui::print::Paper</name>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Born %1</source>
        <comment>a date</comment>
        <translation>Nacimiento: %1</translation>
    </message>
    <message>
        <source>Height %1 cm</source>
        <translation>Altura %1 cm</translation>
    </message>
    <message>
        <source>Weight %1 kg</source>
        <translation>Peso %1 kg</translation>
    </message>
    <message>
        <source>Conditions: %1</source>
        <comment>of a client&apos;s health</comment>
        <translation>Afecciones: %1</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Bono</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Quedan</translation>
    </message>
    <message>
        <source>Free to book</source>
        <translation>Por reservar</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln session(s)</source>
        <comment>a service and the size of a pack</comment>
        <translation>
            <numerusform>%1, %Ln sesión</numerusform>
            <numerusform>%1, %Ln sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sessions left of a pack</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>never</source>
        <comment>when a pack ends</comment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Clients, %1</source>
        <comment>a date</comment>
        <translation>Clientes, %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Próxima sesión</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Debe</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln left</source>
        <comment>a pack and its sessions</comment>
        <translation>
            <numerusform>%1, queda %Ln</numerusform>
            <numerusform>%1, quedan %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>No client is on this list.</source>
        <translation>No hay clientes en esta lista.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s)</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>History of %1</source>
        <comment>a client</comment>
        <translation>Historial de %1</translation>
    </message>
    <message>
        <source>Client since %1</source>
        <comment>a date</comment>
        <translation>Cliente desde el %1</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Bonos</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>No sessions yet.</source>
        <translation>Aún no hay sesiones.</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>No payments yet.</source>
        <translation>Aún no hay pagos.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>what a payment was for</comment>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Bruto</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Reembolsos</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Comisiones</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Earnings, %1</source>
        <comment>a span of days</comment>
        <translation>Ingresos, %1</translation>
    </message>
    <message>
        <source>No payments in these days.</source>
        <translation>Sin pagos en estos días.</translation>
    </message>
    <message>
        <source>By month, in %1</source>
        <comment>a currency</comment>
        <translation>Por meses, en %1</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>By service, in %1</source>
        <comment>a currency</comment>
        <translation>Por servicios, en %1</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a service and the day of the session</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Receipt, %1</source>
        <comment>a day</comment>
        <translation>Recibo, %1</translation>
    </message>
    <message>
        <source>For %1</source>
        <comment>a client</comment>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>Number %1</source>
        <comment>of a receipt</comment>
        <translation>Número %1</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Paid by %1</source>
        <comment>a way of paying</comment>
        <translation>Pagado con: %1</translation>
    </message>
    <message>
        <source>Certificates, %1</source>
        <comment>a day</comment>
        <translation>Certificados, %1</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>No certificate is valid on this day.</source>
        <translation>Ningún certificado es válido este día.</translation>
    </message>
    <message>
        <source>%1 time (%2)</source>
        <comment>a town and its zone: Berlin time (CEST)</comment>
        <translation>hora de %1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the trainer and the zone of the times</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Printed %1, %2</source>
        <comment>a day and a time</comment>
        <translation>Impreso el %1, %2</translation>
    </message>
    <message>
        <source>No health notes, no amounts</source>
        <translation>Sin notas de salud ni importes</translation>
    </message>
    <message>
        <source>No health notes</source>
        <translation>Sin notas de salud</translation>
    </message>
    <message>
        <source>Confidential: holds health notes</source>
        <translation>Confidencial: contiene notas de salud</translation>
    </message>
    <message>
        <source>unpaid</source>
        <comment>how a booking is paid</comment>
        <translation>sin pagar</translation>
    </message>
    <message>
        <source>paid</source>
        <comment>how a booking is paid</comment>
        <translation>pagada</translation>
    </message>
    <message>
        <source>by pack</source>
        <comment>how a booking is paid</comment>
        <translation>con bono</translation>
    </message>
    <message>
        <source>pending</source>
        <comment>state of a booking</comment>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>state of a booking</comment>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>completed</source>
        <comment>state of a booking</comment>
        <translation>completada</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>state of a booking</comment>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>no-show</source>
        <comment>state of a booking</comment>
        <translation>no asistió</translation>
    </message>
    <message>
        <source>Day, %1</source>
        <comment>a date</comment>
        <translation>Día, %1</translation>
    </message>
    <message>
        <source>Sessions, %1</source>
        <comment>a span of days</comment>
        <translation>Sesiones, %1</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Health notes</source>
        <translation>Notas de salud</translation>
    </message>
    <message>
        <source>%1, online</source>
        <comment>a service</comment>
        <translation>%1, en línea</translation>
    </message>
    <message>
        <source>No sessions in these days.</source>
        <translation>Sin sesiones en estos días.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln sesión</numerusform>
            <numerusform>%Ln sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Online</source>
        <comment>a session held online</comment>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Week %1, %2</source>
        <comment>number of the week and its days</comment>
        <translation>Semana %1, %2</translation>
    </message>
    <message>
        <source>Week, %1</source>
        <comment>the days of the week</comment>
        <translation>Semana, %1</translation>
    </message>
    <message>
        <source>%1: day off</source>
        <comment>a date</comment>
        <translation>%1: día libre</translation>
    </message>
    <message>
        <source>%1: closed</source>
        <comment>a date</comment>
        <translation>%1: cerrado</translation>
    </message>
    <message>
        <source>Hatched: closed</source>
        <comment>on a printed week</comment>
        <translation>Rayado: cerrado</translation>
    </message>
    <message>
        <source>* continued below</source>
        <comment>on a printed week</comment>
        <translation>* sigue abajo</translation>
    </message>
    <message>
        <source>Did not fit the grid</source>
        <comment>list of sessions below a printed week</comment>
        <translation>No cupo en la cuadrícula</translation>
    </message>
    <message>
        <source>No working hours and no sessions in this week.</source>
        <translation>Sin horario ni sesiones esta semana.</translation>
    </message>
</context>
<context>
    <name>ui::print::PreviewDialog</name>
    <message>
        <source>Print or keep as PDF?</source>
        <translation>¿Imprimir o guardar como PDF?</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página entera</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Ancho de página</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>With amounts</source>
        <translation>Con importes</translation>
    </message>
    <message>
        <source>With health notes</source>
        <translation>Con notas de salud</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>No hay impresora en este ordenador.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save a PDF instead.</source>
        <translation>No hay impresora en este ordenador. Guarde un PDF.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln página</numerusform>
            <numerusform>%Ln páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check it, or save a PDF instead.</source>
        <translation>La impresora no aceptó las páginas. Revísela o guarde un PDF.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) in %1</source>
        <comment>written to a file</comment>
        <translation>
            <numerusform>%Ln página en %1</numerusform>
            <numerusform>%Ln páginas en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) sent to the printer</source>
        <translation>
            <numerusform>%Ln página enviada a la impresora</numerusform>
            <numerusform>%Ln páginas enviadas a la impresora</numerusform>
        </translation>
    </message>
</context>
</TS>
