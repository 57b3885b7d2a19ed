<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>DemoProvider</name>
    <message>
        <source>Listen on port &lt;N&gt; of 127.0.0.1; 0 takes any that is free.</source>
        <translation>Auf Port &lt;N&gt; von 127.0.0.1 lauschen; 0 nimmt irgendeinen freien.</translation>
    </message>
    <message>
        <source>Access tokens expire after &lt;S&gt; seconds.</source>
        <translation>Zugriffstoken laufen nach &lt;S&gt; Sekunden ab.</translation>
    </message>
    <message>
        <source>Sign-in codes expire after &lt;S&gt; seconds.</source>
        <translation>Anmeldecodes laufen nach &lt;S&gt; Sekunden ab.</translation>
    </message>
    <message>
        <source>Sign in as &lt;USER&gt; and approve everything, without asking.</source>
        <translation>Als &lt;USER&gt; anmelden und allem zustimmen, ohne zu fragen.</translation>
    </message>
    <message>
        <source>Exit when standard input ends.</source>
        <translation>Beenden, sobald die Standardeingabe endet.</translation>
    </message>
    <message>
        <source>--%1 needs a number from %2 to %3.</source>
        <translation>--%1 braucht eine Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>A small OAuth 2.1 and OpenID Connect server on this computer, to try Lanyard with.</source>
        <translation>Ein kleiner Server für OAuth 2.1 und OpenID Connect auf diesem Computer, um Lanyard auszuprobieren.</translation>
    </message>
    <message>
        <source>%1 is not an option.</source>
        <translation>%1 ist keine Option.</translation>
    </message>
    <message>
        <source>--auto-approve needs ada or grace as the user.</source>
        <translation>--auto-approve braucht ada oder grace als Benutzer.</translation>
    </message>
    <message>
        <source>Port %1 of 127.0.0.1 can&apos;t be used. Choose another with --port, or let 0 find one.</source>
        <translation>Port %1 von 127.0.0.1 ist nicht verfügbar. Wählen Sie mit --port einen anderen, oder lassen Sie 0 einen finden.</translation>
    </message>
    <message>
        <source>This is a small sign-in service to try Lanyard with. It knows two people, asks for no password, and needs no network.</source>
        <translation>Mit diesem kleinen Anmeldedienst können Sie Lanyard ausprobieren. Er kennt zwei Personen, verlangt kein Passwort und braucht kein Netz.</translation>
    </message>
    <message>
        <source>To begin, add an account in Lanyard and choose the demo.</source>
        <translation>Um zu beginnen, fügen Sie in Lanyard ein Konto hinzu und wählen die Demo.</translation>
    </message>
    <message>
        <source>Address of this service</source>
        <translation>Adresse dieses Dienstes</translation>
    </message>
    <message>
        <source>The demo is running</source>
        <translation>Die Demo läuft</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>The demo has no page at this address.</source>
        <translation>Unter dieser Adresse hat die Demo keine Seite.</translation>
    </message>
    <message>
        <source>Close this tab and go back to Lanyard.</source>
        <translation>Schließen Sie diesen Tab und kehren Sie zu Lanyard zurück.</translation>
    </message>
    <message>
        <source>You&apos;re signed in</source>
        <translation>Sie sind angemeldet</translation>
    </message>
    <message>
        <source>Lanyard goes on by itself.</source>
        <translation>Lanyard macht von selbst weiter.</translation>
    </message>
    <message>
        <source>You can close this tab.</source>
        <translation>Sie können diesen Tab schließen.</translation>
    </message>
    <message>
        <source>Nothing was linked</source>
        <translation>Es wurde nichts verknüpft</translation>
    </message>
    <message>
        <source>Lanyard gets no access to the account.</source>
        <translation>Lanyard bekommt keinen Zugriff auf das Konto.</translation>
    </message>
    <message>
        <source>Signing in stopped here</source>
        <translation>Hier geht die Anmeldung nicht weiter</translation>
    </message>
    <message>
        <source>The program that opened this page asked for something that the demo does not allow. Nothing was shared with it.</source>
        <translation>Das Programm, das diese Seite geöffnet hat, verlangt etwas, das die Demo nicht erlaubt. Es hat nichts erfahren.</translation>
    </message>
    <message>
        <source>Close this tab and start again from Lanyard.</source>
        <translation>Schließen Sie diesen Tab und beginnen Sie in Lanyard von vorn.</translation>
    </message>
    <message>
        <source>This sign-in is over</source>
        <translation>Diese Anmeldung ist vorbei</translation>
    </message>
    <message>
        <source>It was finished, it took too long, or it was begun in another browser.</source>
        <translation>Sie wurde abgeschlossen, hat zu lange gedauert oder in einem anderen Browser begonnen.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>A demonstration on your own computer. It forgets everything when it stops.</source>
        <translation>Eine Demonstration auf Ihrem eigenen Computer. Sie vergisst alles, wenn sie endet.</translation>
    </message>
    <message>
        <source>know that it is you</source>
        <translation>erkennen, dass Sie es sind</translation>
    </message>
    <message>
        <source>see your name and your notes</source>
        <translation>Ihren Namen und Ihre Notizen sehen</translation>
    </message>
    <message>
        <source>see your mail address</source>
        <translation>Ihre E-Mail-Adresse sehen</translation>
    </message>
    <message>
        <source>keep this access until you unlink the account</source>
        <translation>diesen Zugriff behalten, bis Sie die Verknüpfung lösen</translation>
    </message>
    <message>
        <source>Approve only if Lanyard shows you this very code.</source>
        <translation>Stimmen Sie nur zu, wenn Lanyard Ihnen genau diesen Code zeigt.</translation>
    </message>
    <message>
        <source>Lanyard wants to link an account. Pick one to go on; the demo needs no password.</source>
        <translation>Lanyard möchte ein Konto verknüpfen. Wählen Sie eines aus; die Demo braucht kein Passwort.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Who is signing in?</source>
        <translation>Wer meldet sich an?</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>Lanyard will be able to</source>
        <translation>Lanyard kann dann</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Zustimmen</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Let Lanyard use this account?</source>
        <translation>Darf Lanyard dieses Konto nutzen?</translation>
    </message>
    <message>
        <source>This code is not known, or it has expired. Compare it with the one in Lanyard, or ask there for a new one.</source>
        <translation>Dieser Code ist unbekannt oder abgelaufen. Vergleichen Sie ihn mit dem in Lanyard, oder fordern Sie dort einen neuen an.</translation>
    </message>
    <message>
        <source>Lanyard shows a code of eight letters. Type it here.</source>
        <translation>Lanyard zeigt einen Code aus acht Buchstaben. Geben Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Code eingeben</translation>
    </message>
    <message>
        <source>One step is left: let Lanyard know.</source>
        <translation>Ein Schritt fehlt noch: Sagen Sie Lanyard Bescheid.</translation>
    </message>
    <message>
        <source>Go back to Lanyard</source>
        <translation>Zurück zu Lanyard</translation>
    </message>
    <message>
        <source>Almost done</source>
        <translation>Fast fertig</translation>
    </message>
</context>
</TS>
