<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Accounts</name>
    <message>
        <source>Lanyard&apos;s list of accounts can&apos;t be read or written.</source>
        <translation>Die Kontenliste von Lanyard kann nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>Check that the disk is not full and that the folder belongs to you. Nothing was changed.</source>
        <translation>Prüfen, ob der Datenträger voll ist und ob der Ordner Ihnen gehört. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The list of accounts was written by a newer Lanyard.</source>
        <translation>Die Kontenliste wurde von einem neueren Lanyard geschrieben.</translation>
    </message>
    <message>
        <source>Update Lanyard. Nothing was changed.</source>
        <translation>Lanyard aktualisieren. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Another program has been renewing this account for too long.</source>
        <translation>Ein anderes Programm erneuert dieses Konto schon zu lange.</translation>
    </message>
    <message>
        <source>Try again in a moment. Your account is safe.</source>
        <translation>Gleich noch einmal versuchen. Ihr Konto ist sicher.</translation>
    </message>
    <message>
        <source>Another program has changed this account&apos;s entry in the keyring.</source>
        <translation>Ein anderes Programm hat den Eintrag dieses Kontos im Schlüsselbund geändert.</translation>
    </message>
    <message>
        <source>Sign in again to write a new one; the account keeps its name.</source>
        <translation>Erneut anmelden, um einen neuen zu schreiben; das Konto behält seinen Namen.</translation>
    </message>
    <message>
        <source>There is no account “%1”.</source>
        <translation>Es gibt kein Konto „%1“.</translation>
    </message>
    <message>
        <source>“lanyardctl accounts” lists those that are linked.</source>
        <translation>„lanyardctl accounts“ listet die verknüpften auf.</translation>
    </message>
    <message>
        <source>“%1” can be several accounts: %2.</source>
        <translation>„%1“ kann für mehrere Konten stehen: %2.</translation>
    </message>
    <message>
        <source>Write more of the name.</source>
        <translation>Mehr vom Namen angeben.</translation>
    </message>
    <message>
        <source>%1 has no way for programs to end their access.</source>
        <translation>Bei %1 können Programme ihren Zugriff nicht selbst beenden.</translation>
    </message>
    <message>
        <source>End it by hand on your account&apos;s page there.</source>
        <translation>Er lässt sich dort auf der Seite Ihres Kontos von Hand beenden.</translation>
    </message>
    <message>
        <source>The access at the server was left as it is.</source>
        <translation>Der Zugriff beim Server wurde gelassen, wie er ist.</translation>
    </message>
    <message>
        <source>The server gave nothing to renew this account&apos;s access with.</source>
        <translation>Der Server hat nichts mitgegeben, womit sich der Zugriff dieses Kontos erneuern lässt.</translation>
    </message>
    <message>
        <source>Sign in again when you need it.</source>
        <translation>Erneut anmelden, sobald Sie es brauchen.</translation>
    </message>
    <message>
        <source>Lanyard can&apos;t write into its own folder.</source>
        <translation>Lanyard kann nicht in den eigenen Ordner schreiben.</translation>
    </message>
    <message>
        <source>Check that the disk is not full and that the folder belongs to you.</source>
        <translation>Prüfen Sie, ob die Festplatte voll ist und ob der Ordner Ihnen gehört.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The account is unlinked, but its secrets could not be removed: %1</source>
        <translation>Das Konto ist getrennt, aber seine Geheimnisse ließen sich nicht entfernen: %1</translation>
    </message>
    <message>
        <source>Lanyard removes them when it starts the next time, or when you link the next account.</source>
        <translation>Lanyard entfernt sie beim nächsten Start oder wenn Sie das nächste Konto verknüpfen.</translation>
    </message>
    <message>
        <source>%1 does not tell programs about their tokens.</source>
        <translation>%1 gibt Programmen keine Auskunft über ihre Tokens.</translation>
    </message>
    <message>
        <source>%1 does not tell programs who is signed in.</source>
        <translation>%1 teilt Programmen nicht mit, wer angemeldet ist.</translation>
    </message>
    <message>
        <source>An earlier renewal was interrupted, and the server no longer takes the token that it was for.</source>
        <translation>Eine frühere Erneuerung wurde unterbrochen, und der Server nimmt das Token nicht mehr an, um das es dabei ging.</translation>
    </message>
    <message>
        <source>Sign in again; the account keeps its name. Nothing else is lost.</source>
        <translation>Melden Sie sich erneut an; das Konto behält seinen Namen. Sonst ist nichts verloren.</translation>
    </message>
    <message>
        <source>This is no account that Lanyard has exported, or it is damaged.</source>
        <translation>Dies ist kein Konto, das Lanyard exportiert hat, oder es ist beschädigt.</translation>
    </message>
    <message>
        <source>Export it again, and copy the whole file.</source>
        <translation>Exportieren Sie es erneut und kopieren Sie die ganze Datei.</translation>
    </message>
    <message>
        <source>The passphrase is not the one that the account was exported with.</source>
        <translation>Das Konto wurde mit einer anderen Passphrase exportiert.</translation>
    </message>
    <message>
        <source>Without it the file can&apos;t be read; export the account again.</source>
        <translation>Ohne sie ist die Datei nicht lesbar; exportieren Sie das Konto erneut.</translation>
    </message>
    <message>
        <source>The account could not be encrypted.</source>
        <translation>Das Konto konnte nicht verschlüsselt werden.</translation>
    </message>
    <message>
        <source>A newer Lanyard has exported this account.</source>
        <translation>Ein neueres Lanyard hat dieses Konto exportiert.</translation>
    </message>
    <message>
        <source>Update Lanyard on this machine.</source>
        <translation>Aktualisieren Sie Lanyard auf diesem Rechner.</translation>
    </message>
    <message>
        <source>“%1” is linked here already.</source>
        <translation>„%1“ ist hier schon verknüpft.</translation>
    </message>
    <message>
        <source>Unlink it first, or go on using it.</source>
        <translation>Trennen Sie es zuerst, oder verwenden Sie es weiter.</translation>
    </message>
    <message>
        <source>The secret store says that the entry is removed, but it is there.</source>
        <translation>Der Geheimnisspeicher meldet den Eintrag als entfernt, aber er ist noch da.</translation>
    </message>
    <message>
        <source>Remove it with the keyring&apos;s own program.</source>
        <translation>Entfernen Sie ihn mit dem Programm des Schlüsselbunds.</translation>
    </message>
    <message>
        <source>Another program has changed what Lanyard kept to end an access at its server.</source>
        <translation>Ein anderes Programm hat verändert, was Lanyard aufbewahrt hatte, um einen Zugriff beim Server zu beenden.</translation>
    </message>
    <message>
        <source>End it by hand: %1</source>
        <translation>Er lässt sich von Hand beenden: %1</translation>
    </message>
    <message>
        <source>The access of “%1” at %2 could not be ended: %3</source>
        <translation>Der Zugriff von „%1“ bei %2 konnte nicht beendet werden: %3</translation>
    </message>
    <message>
        <source>Lanyard tries again to end it whenever it runs, until %1.</source>
        <translation>Lanyard versucht bis %1 immer wieder, ihn zu beenden, wenn es läuft.</translation>
    </message>
    <message>
        <source>The access of “%1” at %2 is not ended yet: %3</source>
        <translation>Der Zugriff von „%1“ bei %2 ist noch nicht beendet: %3</translation>
    </message>
    <message>
        <source>The activity log can&apos;t be read or written.</source>
        <translation>Das Aktivitätsprotokoll lässt sich nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>Check that the disk is not full and that the folder belongs to you. Accounts and tokens work on.</source>
        <translation>Prüfen Sie, ob der Datenträger voll ist und ob der Ordner Ihnen gehört. Konten und Token funktionieren weiter.</translation>
    </message>
    <message>
        <source>The activity log was written by a newer Lanyard.</source>
        <translation>Das Aktivitätsprotokoll stammt von einem neueren Lanyard.</translation>
    </message>
    <message>
        <source>Another Lanyard is moving the secrets just now.</source>
        <translation>Ein anderes Lanyard verschiebt die Geheimnisse gerade.</translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation>Warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
        <source>The last renewal of “%1” was interrupted, so its secrets can&apos;t be moved yet.</source>
        <translation>Die letzte Erneuerung von „%1“ wurde unterbrochen, deshalb lassen sich seine Geheimnisse noch nicht verschieben.</translation>
    </message>
    <message>
        <source>Renew it once more, and then move them. Nothing was changed.</source>
        <translation>Erneuern Sie es noch einmal, und verschieben Sie sie dann. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Both secret stores hold secrets of “%1”, and not the same ones.</source>
        <translation>Beide Speicher enthalten Geheimnisse von „%1“, und nicht dieselben.</translation>
    </message>
    <message>
        <source>Unlink the account and link it again, and then move them. Nothing was changed.</source>
        <translation>Trennen Sie das Konto und verknüpfen Sie es neu, und verschieben Sie sie dann. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The new secret store does not hold what was written for “%1”.</source>
        <translation>Der neue Speicher enthält nicht, was für „%1“ geschrieben wurde.</translation>
    </message>
    <message>
        <source>Try again. Until it succeeds, everything stays where it is.</source>
        <translation>Versuchen Sie es noch einmal. Bis es gelingt, bleibt alles, wo es ist.</translation>
    </message>
    <message>
        <source>This account came from another machine, which may have used its sign-in in the meantime.</source>
        <translation>Dieses Konto kam von einem anderen Rechner, der seine Anmeldung inzwischen benutzt haben kann.</translation>
    </message>
    <message>
        <source>Sign in again here; the account keeps its name. Each machine then has a sign-in of its own.</source>
        <translation>Melden Sie sich hier neu an; das Konto behält seinen Namen. Dann hat jeder Rechner seine eigene Anmeldung.</translation>
    </message>
    <message>
        <source>The accounts&apos; secrets are in another secret store now.</source>
        <translation>Die Geheimnisse der Konten liegen jetzt in einem anderen Speicher.</translation>
    </message>
    <message>
        <source>The accounts&apos; secrets are in the keyring now.</source>
        <translation>Die Geheimnisse der Konten liegen jetzt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The accounts&apos; secrets are in the encrypted file now.</source>
        <translation>Die Geheimnisse der Konten liegen jetzt in der verschlüsselten Datei.</translation>
    </message>
    <message>
        <source>No account is lost. Leave out --store and LANYARD_SECRET_STORE, and start again what has been running since before they were moved.</source>
        <translation>Kein Konto ist verloren. Lassen Sie --store und LANYARD_SECRET_STORE weg, und starten Sie neu, was schon vor dem Verschieben lief.</translation>
    </message>
</context>
<context>
    <name>Agent</name>
    <message>
        <source>Lanyard is running already.</source>
        <translation>Lanyard läuft bereits.</translation>
    </message>
    <message>
        <source>Lanyard can&apos;t open its socket.</source>
        <translation>Lanyard kann seinen Socket nicht öffnen.</translation>
    </message>
    <message>
        <source>Check that the folder in the detail belongs to you.</source>
        <translation>Prüfen, ob der in den Details genannte Ordner Ihnen gehört.</translation>
    </message>
    <message>
        <source>The running Lanyard took the request and did not answer.</source>
        <translation>Das laufende Lanyard hat die Anfrage angenommen und nicht beantwortet.</translation>
    </message>
    <message>
        <source>Quit Lanyard and start it again; no account is lost by that.</source>
        <translation>Beenden Sie Lanyard und starten Sie es neu; dabei geht kein Konto verloren.</translation>
    </message>
    <message>
        <source>This version of Lanyard does not know such a request.</source>
        <translation>Diese Version von Lanyard kennt eine solche Anfrage nicht.</translation>
    </message>
    <message>
        <source>The request names no account.</source>
        <translation>Die Anfrage nennt kein Konto.</translation>
    </message>
</context>
<context>
    <name>DemoProcess</name>
    <message>
        <source>The demo provider ended before it was ready.</source>
        <translation>Der Demo-Anbieter wurde beendet, bevor er bereit war.</translation>
    </message>
    <message>
        <source>The demo provider is not installed.</source>
        <translation>Der Demo-Anbieter ist nicht installiert.</translation>
    </message>
    <message>
        <source>Install Lanyard&apos;s package again.</source>
        <translation>Das Paket von Lanyard neu installieren.</translation>
    </message>
    <message>
        <source>The demo provider can&apos;t be run that way.</source>
        <translation>So lässt sich der Demo-Anbieter nicht ausführen.</translation>
    </message>
    <message>
        <source>What it said itself tells why.</source>
        <translation>Warum, steht in seiner eigenen Meldung.</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>None is running: each command works by itself.</source>
        <translation>Es läuft keiner: Jeder Befehl arbeitet für sich.</translation>
    </message>
    <message>
        <source>%1 %2 hands out tokens, as process %3.</source>
        <translation>%1 %2 gibt Token aus, als Prozess %3.</translation>
    </message>
    <message>
        <source>It serves other accounts or another secret store, so commands work by themselves. Start it in the same environment to use it.</source>
        <translation>Er bedient andere Konten oder einen anderen Speicher für Geheimnisse, deshalb arbeiten Befehle für sich. Starten Sie ihn in derselben Umgebung, um ihn zu nutzen.</translation>
    </message>
    <message>
        <source>Addresses are opened with %1.</source>
        <translation>Adressen werden mit %1 geöffnet.</translation>
    </message>
    <message>
        <source>No browser can be opened from here.</source>
        <translation>Von hier lässt sich kein Browser öffnen.</translation>
    </message>
    <message>
        <source>Set it, best by switching on network time.</source>
        <translation>Stellen Sie sie, am besten durch Einschalten der Netzwerkzeit.</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 slow, by the clock of %2.</source>
        <translation>Die Uhr dieses Rechners geht %1 nach, verglichen mit der von %2.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 fast, by the clock of %2.</source>
        <translation>Die Uhr dieses Rechners geht %1 vor, verglichen mit der von %2.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is wrong: it says %1.</source>
        <translation>Die Uhr dieses Rechners geht falsch: Sie zeigt %1.</translation>
    </message>
    <message>
        <source>%1, which %2 agrees with.</source>
        <translation>%1, in Übereinstimmung mit %2.</translation>
    </message>
    <message>
        <source>%1. No account is linked whose server could be asked for the time.</source>
        <translation>%1. Es ist kein Konto verknüpft, dessen Server nach der Zeit gefragt werden könnte.</translation>
    </message>
    <message>
        <source>%1. No server said what time it is.</source>
        <translation>%1. Kein Server hat gesagt, wie spät es ist.</translation>
    </message>
    <message>
        <source>%1 is ready.</source>
        <translation>%1 ist bereit.</translation>
    </message>
    <message>
        <source>A browser can come back to %1.</source>
        <translation>Ein Browser kann zu %1 zurückkommen.</translation>
    </message>
    <message>
        <source>The administrator has set no policy.</source>
        <translation>Es gibt keine Richtlinie des Administrators.</translation>
    </message>
    <message>
        <source>The administrator&apos;s policy in %1 applies.</source>
        <translation>Die Richtlinie des Administrators in %1 gilt.</translation>
    </message>
    <message>
        <source>Mend the file or remove it. The other providers work.</source>
        <translation>Berichtigen Sie die Datei oder entfernen Sie sie. Die anderen Anbieter funktionieren.</translation>
    </message>
    <message>
        <source>No proxy is set.</source>
        <translation>Es ist kein Proxy eingestellt.</translation>
    </message>
    <message>
        <source>Requests go through %1, port %2.</source>
        <translation>Anfragen gehen über %1, Port %2.</translation>
    </message>
    <message>
        <source>%1 answers, and its certificate is trusted.</source>
        <translation>%1 antwortet, und seinem Zertifikat wird vertraut.</translation>
    </message>
    <message>
        <source>%1 answers. It is on this machine and needs no certificate.</source>
        <translation>%1 antwortet. Der Server läuft auf diesem Rechner und braucht kein Zertifikat.</translation>
    </message>
    <message>
        <source>What is wrong: %1</source>
        <translation>Was nicht stimmt: %1</translation>
    </message>
    <message>
        <source>Servers that were not asked, because their accounts were used longer ago: %1.</source>
        <translation>Server, die nicht gefragt wurden, weil ihre Konten länger nicht benutzt wurden: %1.</translation>
    </message>
    <message>
        <source>Secure connections are not possible.</source>
        <translation>Sichere Verbindungen sind nicht möglich.</translation>
    </message>
    <message>
        <source>Install Qt&apos;s TLS plugin and OpenSSL.</source>
        <translation>Installieren Sie das TLS-Modul von Qt und OpenSSL.</translation>
    </message>
    <message>
        <source>This machine trusts no certificate authority.</source>
        <translation>Dieser Rechner vertraut keiner Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>Install the package ca-certificates.</source>
        <translation>Installieren Sie das Paket ca-certificates.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n trusted authorities.</source>
        <translation>
            <numerusform>%1, %n vertrauenswürdige Zertifizierungsstelle.</numerusform>
            <numerusform>%1, %n vertrauenswürdige Zertifizierungsstellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Install xdg-utils. Until then, open the address of a sign-in yourself.</source>
        <translation>Installieren Sie xdg-utils. Öffnen Sie bis dahin die Adresse einer Anmeldung selbst.</translation>
    </message>
    <message numerus="yes">
        <source>%n providers can be linked.</source>
        <translation>
            <numerusform>%n Anbieter kann verknüpft werden.</numerusform>
            <numerusform>%n Anbieter können verknüpft werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Flows</name>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Die Anmeldung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation>Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Nobody finished signing in in time.</source>
        <translation>Die Anmeldung wurde nicht rechtzeitig abgeschlossen.</translation>
    </message>
    <message>
        <source>Nothing was kept. Start again when you are ready.</source>
        <translation>Es wurde nichts gespeichert. Neu beginnen, sobald Sie so weit sind.</translation>
    </message>
    <message>
        <source>The server did not prove who signed in.</source>
        <translation>Der Server hat nicht nachgewiesen, wer sich angemeldet hat.</translation>
    </message>
    <message>
        <source>Nothing was kept. Try again, or tell whoever runs the server.</source>
        <translation>Es wurde nichts gespeichert. Erneut versuchen oder den Betreiber des Servers informieren.</translation>
    </message>
    <message>
        <source>You signed in as %1, which is another account.</source>
        <translation>Sie haben sich als %1 angemeldet; das ist ein anderes Konto.</translation>
    </message>
    <message>
        <source>Your account here is unchanged. Sign in as the right person, or add this one as a new account.</source>
        <translation>Ihr Konto hier ist unverändert. Als die richtige Person anmelden oder dieses als neues Konto hinzufügen.</translation>
    </message>
    <message>
        <source>Lanyard can&apos;t sign in by “%1”.</source>
        <translation>Lanyard kann sich nicht über „%1“ anmelden.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Zur Auswahl stehen: %1.</translation>
    </message>
    <message>
        <source>%1 has to know Lanyard by a client ID.</source>
        <translation>%1 muss Lanyard über eine Client-ID kennen.</translation>
    </message>
    <message>
        <source>The code has expired before anybody signed in with it.</source>
        <translation>Der Code ist abgelaufen, bevor sich jemand damit angemeldet hat.</translation>
    </message>
    <message>
        <source>Nothing was kept. Start again to get a new code.</source>
        <translation>Nichts wurde behalten. Beginnen Sie neu, um einen neuen Code zu bekommen.</translation>
    </message>
    <message>
        <source>Register Lanyard there as a native app with the redirect URI %1, and enter the client ID that you are given.</source>
        <translation>Registrieren Sie Lanyard dort als native App mit der Rückkehradresse %1, und geben Sie die Client-ID ein, die Sie erhalten.</translation>
    </message>
    <message>
        <source>A program&apos;s own account needs a client secret or a private key.</source>
        <translation>Das eigene Konto eines Programms braucht ein Client-Secret oder einen privaten Schlüssel.</translation>
    </message>
    <message>
        <source>Give it with --client-secret-file or --client-key-file.</source>
        <translation>Mit --client-secret-file oder --client-key-file angeben.</translation>
    </message>
    <message>
        <source>Nobody answered the question on the other device in time.</source>
        <translation>Die Frage auf dem anderen Gerät wurde nicht rechtzeitig beantwortet.</translation>
    </message>
    <message>
        <source>Nothing was kept. Start again to be asked again.</source>
        <translation>Nichts wurde behalten. Beginnen Sie neu, um noch einmal gefragt zu werden.</translation>
    </message>
    <message>
        <source>Register Lanyard there, and enter the client ID that you are given.</source>
        <translation>Registrieren Sie Lanyard dort, und geben Sie die Client-ID ein, die Sie erhalten.</translation>
    </message>
    <message>
        <source>The key in %1 is not one to sign with.</source>
        <translation>Mit dem Schlüssel in %1 lässt sich nicht signieren.</translation>
    </message>
    <message>
        <source>Use an RSA, EC or Ed25519 key that is not kept for encryption.</source>
        <translation>Verwenden Sie einen RSA-, EC- oder Ed25519-Schlüssel, der nicht zum Verschlüsseln bestimmt ist.</translation>
    </message>
    <message>
        <source>The certificate in %1 is of another key.</source>
        <translation>Das Zertifikat in %1 gehört zu einem anderen Schlüssel.</translation>
    </message>
    <message>
        <source>Give the private key that it was made for.</source>
        <translation>Geben Sie den privaten Schlüssel an, für den es ausgestellt ist.</translation>
    </message>
    <message>
        <source>The certificate in %1 expired on %2.</source>
        <translation>Das Zertifikat in %1 ist am %2 abgelaufen.</translation>
    </message>
    <message>
        <source>Use one that is still good.</source>
        <translation>Verwenden Sie eines, das noch gilt.</translation>
    </message>
    <message>
        <source>To prove the client by %1 needs its private key.</source>
        <translation>Um den Client über %1 auszuweisen, braucht es seinen privaten Schlüssel.</translation>
    </message>
    <message>
        <source>Name the file that holds the key.</source>
        <translation>Nennen Sie die Datei mit dem Schlüssel.</translation>
    </message>
    <message>
        <source>To prove the client by %1 needs its certificate.</source>
        <translation>Um den Client über %1 auszuweisen, braucht es sein Zertifikat.</translation>
    </message>
    <message>
        <source>Name the file that holds the certificate.</source>
        <translation>Nennen Sie die Datei mit dem Zertifikat.</translation>
    </message>
    <message>
        <source>To prove the client by %1 needs its secret.</source>
        <translation>Um den Client über %1 auszuweisen, braucht es sein Secret.</translation>
    </message>
    <message>
        <source>Enter the secret that belongs to the client ID.</source>
        <translation>Geben Sie das Secret ein, das zur Client-ID gehört.</translation>
    </message>
    <message>
        <source>The server knows the key by a client ID.</source>
        <translation>Der Server kennt den Schlüssel über eine Client-ID.</translation>
    </message>
    <message>
        <source>Enter the client ID that the key was registered for.</source>
        <translation>Geben Sie die Client-ID ein, für die der Schlüssel registriert ist.</translation>
    </message>
    <message>
        <source>This version can&apos;t prove the client by “%1”.</source>
        <translation>Diese Version kann den Client nicht über „%1“ ausweisen.</translation>
    </message>
    <message>
        <source>The server takes no signature that one key can make.</source>
        <translation>Der Server nimmt keine Signatur an, die ein einziger Schlüssel leisten kann.</translation>
    </message>
    <message>
        <source>Register Lanyard there by hand, with a key that suits: %1.</source>
        <translation>Registrieren Sie Lanyard dort von Hand, mit einem passenden Schlüssel: %1.</translation>
    </message>
    <message>
        <source>Lanyard can&apos;t make one key for answers that are encrypted by %1.</source>
        <translation>Lanyard kann für Antworten, die mit %1 verschlüsselt sind, keinen gemeinsamen Schlüssel erzeugen.</translation>
    </message>
    <message>
        <source>Choose RSA-OAEP or ECDH-ES for all of them.</source>
        <translation>Wählen Sie für alle RSA-OAEP oder ECDH-ES.</translation>
    </message>
</context>
<context>
    <name>Jose</name>
    <message>
        <source>The server&apos;s sign-in answer could not be verified.</source>
        <translation>Die Antwort des Servers auf die Anmeldung konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Sign in again. If it stays like this, tell the people who run the server.</source>
        <translation>Erneut anmelden. Wenn es dabei bleibt, den Betreiber des Servers informieren.</translation>
    </message>
    <message>
        <source>The private key could not be read.</source>
        <translation>Der private Schlüssel ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>Use a private key in PEM format (PKCS #8, PKCS #1 or SEC 1) or a private JWK.</source>
        <translation>Verwenden Sie einen privaten Schlüssel im PEM-Format (PKCS #8, PKCS #1 oder SEC 1) oder einen privaten JWK.</translation>
    </message>
    <message>
        <source>The private key is too weak to be safe.</source>
        <translation>Der private Schlüssel ist zu schwach, um sicher zu sein.</translation>
    </message>
    <message>
        <source>Use an RSA key of 2048 bits or more, a key on P-256, P-384 or P-521, or an Ed25519 key.</source>
        <translation>Verwenden Sie einen RSA-Schlüssel mit mindestens 2048 Bit, einen Schlüssel auf P-256, P-384 oder P-521 oder einen Ed25519-Schlüssel.</translation>
    </message>
    <message>
        <source>The private key is protected by a passphrase.</source>
        <translation>Der private Schlüssel ist mit einer Passphrase geschützt.</translation>
    </message>
    <message>
        <source>Make a copy without one, for example with “openssl pkey -in key.pem -out copy.pem”, use the copy and delete it afterwards.</source>
        <translation>Legen Sie eine Kopie ohne Passphrase an, zum Beispiel mit „openssl pkey -in key.pem -out copy.pem“, verwenden Sie die Kopie und löschen Sie sie danach.</translation>
    </message>
    <message>
        <source>The key does not fit the algorithm %1.</source>
        <translation>Der Schlüssel passt nicht zum Algorithmus %1.</translation>
    </message>
    <message>
        <source>Use another key or another algorithm.</source>
        <translation>Verwenden Sie einen anderen Schlüssel oder einen anderen Algorithmus.</translation>
    </message>
    <message>
        <source>The secret is too short for the algorithm %1.</source>
        <translation>Das Geheimnis ist zu kurz für den Algorithmus %1.</translation>
    </message>
    <message>
        <source>Use a secret of at least %1 characters, or another algorithm.</source>
        <translation>Verwenden Sie ein Geheimnis mit mindestens %1 Zeichen oder einen anderen Algorithmus.</translation>
    </message>
    <message>
        <source>The certificate could not be read.</source>
        <translation>Das Zertifikat ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>Use an X.509 certificate in PEM format.</source>
        <translation>Verwenden Sie ein X.509-Zertifikat im PEM-Format.</translation>
    </message>
    <message>
        <source>Signing or encrypting failed on this computer.</source>
        <translation>Das Signieren oder Verschlüsseln ist auf diesem Computer fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Try again. If it stays like this, reinstall OpenSSL.</source>
        <translation>Versuchen Sie es noch einmal. Bleibt es dabei, installieren Sie OpenSSL neu.</translation>
    </message>
    <message>
        <source>This is the public half of a key, which everybody may know.</source>
        <translation>Das ist die öffentliche Hälfte eines Schlüssels, die jeder kennen darf.</translation>
    </message>
    <message>
        <source>Use the private key that belongs to it.</source>
        <translation>Verwenden Sie den privaten Schlüssel, der dazugehört.</translation>
    </message>
</context>
<context>
    <name>JsonFile</name>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB.</source>
        <translation>Die Datei ist größer als 1&#xa0;MiB.</translation>
    </message>
</context>
<context>
    <name>JsonSchema</name>
    <message>
        <source>“%1” has the wrong type. It has to be: %2.</source>
        <translation>„%1“ hat den falschen Typ. Möglich ist: %2.</translation>
    </message>
    <message>
        <source>“%1” has a value that is not known. It has to be one of: %2.</source>
        <translation>„%1“ hat einen unbekannten Wert. Möglich ist einer von: %2.</translation>
    </message>
    <message>
        <source>“%1” is too short.</source>
        <translation>„%1“ ist zu kurz.</translation>
    </message>
    <message>
        <source>“%1” is not written as it has to be: %2</source>
        <translation>„%1“ ist nicht so geschrieben, wie es sein muss: %2</translation>
    </message>
    <message>
        <source>“%1” has to be at least %2.</source>
        <translation>„%1“ muss mindestens %2 sein.</translation>
    </message>
    <message>
        <source>“%1” has to be at most %2.</source>
        <translation>„%1“ darf höchstens %2 sein.</translation>
    </message>
    <message>
        <source>“%1” has too few elements.</source>
        <translation>„%1“ hat zu wenige Elemente.</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>„%1“ ist doppelt vorhanden.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>„%1“ ist hier nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>JsonText</name>
    <message>
        <source>This is not a JSON object.</source>
        <translation>Dies ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>„%1“ ist doppelt vorhanden.</translation>
    </message>
</context>
<context>
    <name>Lanyard::AccountDetails</name>
    <message>
        <source>&amp;Copy token</source>
        <translation>Token &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Renew now</source>
        <translation>Jetzt &amp;erneuern</translation>
    </message>
    <message>
        <source>Copies an access token and clears the clipboard after 30 seconds</source>
        <translation>Kopiert ein Zugriffstoken und leert die Zwischenablage nach 30 Sekunden</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>Erneut &amp;anmelden</translation>
    </message>
    <message>
        <source>Remove &amp;account…</source>
        <translation>Konto en&amp;tfernen&#xa0;…</translation>
    </message>
    <message>
        <source>Acti&amp;vity</source>
        <translation>Akti&amp;vität</translation>
    </message>
</context>
<context>
    <name>Lanyard::AccountFacts</name>
    <message>
        <source>Signed in as</source>
        <translation>Angemeldet als</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>&amp;more</source>
        <translation>&amp;mehr</translation>
    </message>
    <message>
        <source>Show all access</source>
        <translation>Gesamten Zugriff anzeigen</translation>
    </message>
    <message>
        <source>&amp;less</source>
        <translation>&amp;weniger</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>Nicht gewährt</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Verknüpft</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>Must be used</source>
        <translation>Zu benutzen</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Kam von</translation>
    </message>
    <message>
        <source>another machine; where both use it, one of them may lose it</source>
        <translation>einem anderen Rechner; benutzen es beide, kann einer es verlieren</translation>
    </message>
</context>
<context>
    <name>Lanyard::AccountHeader</name>
    <message>
        <source>Name of the account</source>
        <translation>Name des Kontos</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>provider, state</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Lanyard::AccountList</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
</context>
<context>
    <name>Lanyard::AccountProblem</name>
    <message>
        <source>%1 ended this sign-in.</source>
        <translation>%1 hat diese Anmeldung beendet.</translation>
    </message>
    <message>
        <source>Programs get no access from this account until you sign in again.</source>
        <translation>Programme erhalten von diesem Konto keinen Zugriff, bis Sie sich erneut anmelden.</translation>
    </message>
    <message>
        <source>Sign in &amp;again</source>
        <translation>Erneut &amp;anmelden</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Your account is safe. Unlock the keyring to use it.</source>
        <translation>Ihr Konto ist sicher. Den Schlüsselbund entsperren, um es zu verwenden.</translation>
    </message>
    <message>
        <source>&amp;Unlock keyring</source>
        <translation>&amp;Schlüsselbund entsperren</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 war nicht erreichbar.</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Jetzt versuchen</translation>
    </message>
    <message>
        <source>This account could not be renewed.</source>
        <translation>Dieses Konto konnte nicht erneuert werden.</translation>
    </message>
    <message>
        <source>Nothing is lost. Lanyard keeps the account as it is.</source>
        <translation>Nichts ist verloren. Lanyard behält das Konto, wie es ist.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Your account is safe. Lanyard goes on by itself once the keyring works again.</source>
        <translation>Ihr Konto ist sicher. Lanyard macht von selbst weiter, sobald der Schlüsselbund wieder funktioniert.</translation>
    </message>
    <message>
        <source>Your account is safe, and Lanyard goes on trying.</source>
        <translation>Ihr Konto ist sicher, und Lanyard versucht es weiter.</translation>
    </message>
</context>
<context>
    <name>Lanyard::AccountsModel</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>label, provider, state</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>provider, state</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Lanyard::AccountsSummary</name>
    <message>
        <source>No accounts</source>
        <translation>Keine Konten</translation>
    </message>
    <message>
        <source>1 account</source>
        <translation>1 Konto</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n Konto</numerusform>
            <numerusform>%n Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>1 braucht Sie</translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n braucht Sie</numerusform>
            <numerusform>%n brauchen Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>3 accounts, 1 needs you</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Lanyard::ActivityList</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
</context>
<context>
    <name>Lanyard::ActivityModel</name>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>what happened, details, day, time</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>Lanyard::ActivityPage</name>
    <message>
        <source>Search activity</source>
        <translation>Aktivität durchsuchen</translation>
    </message>
    <message>
        <source>Back to the accounts</source>
        <translation>Zurück zu den Konten</translation>
    </message>
    <message>
        <source>Show the activity of all accounts</source>
        <translation>Aktivität aller Konten anzeigen</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was angezeigt wird</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Tokens for programs</source>
        <translation>Token für Programme</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Erneuerungen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Accounts added and removed</source>
        <translation>Konten hinzugefügt und entfernt</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>account</comment>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>No activity matches what you are looking for.</source>
        <translation>Keine Aktivität passt zu dem, was Sie suchen.</translation>
    </message>
    <message>
        <source>Here stands which programs got tokens, what was renewed and what failed. The tokens themselves never do.</source>
        <translation>Hier steht, welche Programme Token bekamen, was erneuert wurde und was misslang. Die Token selbst stehen hier nie.</translation>
    </message>
</context>
<context>
    <name>Lanyard::ActivityWords</name>
    <message>
        <source>Token taken in Lanyard</source>
        <translation>Token in Lanyard entnommen</translation>
    </message>
    <message>
        <source>%1 got a token</source>
        <comment>program</comment>
        <translation>%1 bekam ein Token</translation>
    </message>
    <message>
        <source>No token to be had</source>
        <translation>Kein Token zu bekommen</translation>
    </message>
    <message>
        <source>%1 got no token</source>
        <comment>program</comment>
        <translation>%1 bekam kein Token</translation>
    </message>
    <message>
        <source>Access renewed</source>
        <translation>Zugriff erneuert</translation>
    </message>
    <message>
        <source>Access renewed for %1</source>
        <comment>program</comment>
        <translation>Zugriff für %1 erneuert</translation>
    </message>
    <message>
        <source>Renewal failed</source>
        <translation>Erneuerung misslungen</translation>
    </message>
    <message>
        <source>Renewal for %1 failed</source>
        <comment>program</comment>
        <translation>Erneuerung für %1 misslungen</translation>
    </message>
    <message>
        <source>Has to be signed in again</source>
        <translation>Muss neu angemeldet werden</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>Konto hinzugefügt</translation>
    </message>
    <message>
        <source>Signed in again</source>
        <translation>Neu angemeldet</translation>
    </message>
    <message>
        <source>Account removed, its access not ended</source>
        <translation>Konto entfernt, sein Zugriff nicht beendet</translation>
    </message>
    <message>
        <source>Account removed</source>
        <translation>Konto entfernt</translation>
    </message>
    <message>
        <source>Account imported</source>
        <translation>Konto importiert</translation>
    </message>
    <message>
        <source>Account exported</source>
        <translation>Konto exportiert</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from a time until another</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
</context>
<context>
    <name>Lanyard::AdvancedOptions</name>
    <message>
        <source>F&amp;urther access</source>
        <translation>Weiterer Z&amp;ugriff</translation>
    </message>
    <message>
        <source>Scopes as the provider names them, with spaces between.</source>
        <translation>Scopes, wie der Anbieter sie nennt, durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>How the sign-in is protected</source>
        <translation>Wie die Anmeldung geschützt wird</translation>
    </message>
    <message>
        <source>Hand the request to the server directly (PAR)</source>
        <translation>Anfrage direkt an den Server übergeben (PAR)</translation>
    </message>
    <message>
        <source>Sign the request with the key (JAR)</source>
        <translation>Anfrage mit dem Schlüssel signieren (JAR)</translation>
    </message>
    <message>
        <source>Bind the tokens to a key, so that a stolen one is no use (DPoP)</source>
        <translation>Tokens an einen Schlüssel binden: gestohlen nützen sie nichts (DPoP)</translation>
    </message>
</context>
<context>
    <name>Lanyard::BrowseButton</name>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen …</translation>
    </message>
</context>
<context>
    <name>Lanyard::CheckWords</name>
    <message>
        <source>Keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Way back from the browser</source>
        <translation>Rückweg vom Browser</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Secure connections</source>
        <translation>Sichere Verbindungen</translation>
    </message>
    <message>
        <source>Administrator&apos;s policy</source>
        <translation>Richtlinie des Administrators</translation>
    </message>
    <message>
        <source>Tokens for other programs</source>
        <translation>Token für andere Programme</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 Problem</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Hinweis</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that Lanyard needs works.</source>
        <translation>Alles, was Lanyard braucht, funktioniert.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two counts</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Lanyard::ChecksPage</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>Be&amp;richt kopieren</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>Back to the accounts</source>
        <translation>Zurück zu den Konten</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfung läuft</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Prüfung läuft…</translation>
    </message>
</context>
<context>
    <name>Lanyard::ChoosePage</name>
    <message>
        <source>Search providers</source>
        <translation>Anbieter suchen</translation>
    </message>
    <message>
        <source>Where is your account?</source>
        <translation>Wo ist Ihr Konto?</translation>
    </message>
    <message>
        <source>Con&amp;tinue</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>Lanyard::CibaPage</name>
    <message>
        <source>Your &amp;name there</source>
        <translation>Ihr &amp;Name dort</translation>
    </message>
    <message>
        <source>What the server knows you by: a user name, an email address or a telephone number.</source>
        <translation>Worunter der Server Sie kennt: ein Benutzername, eine E-Mail-Adresse oder eine Telefonnummer.</translation>
    </message>
    <message>
        <source>The server has to know whom to ask.</source>
        <translation>Der Server muss wissen, wen er fragen soll.</translation>
    </message>
    <message>
        <source>Answer on your other device</source>
        <translation>Auf Ihrem anderen Gerät antworten</translation>
    </message>
    <message>
        <source>%1 asks you on your phone, or wherever you have its app. Agree there; Lanyard notices by itself.</source>
        <translation>%1 fragt Sie auf Ihrem Telefon oder dort, wo Sie die App dafür haben. Stimmen Sie dort zu; Lanyard merkt es von selbst.</translation>
    </message>
    <message>
        <source>%1 asks %2 on their phone, or wherever its app is. Agree there; Lanyard notices by itself.</source>
        <translation>%1 fragt %2 auf dem Telefon oder dort, wo die App dafür ist. Stimmen Sie dort zu; Lanyard merkt es von selbst.</translation>
    </message>
    <message>
        <source>Sending the question to your device…</source>
        <translation>Die Frage geht an Ihr Gerät …</translation>
    </message>
    <message>
        <source>Ask &amp;me</source>
        <translation>&amp;Mich fragen</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>Nochmals &amp;fragen</translation>
    </message>
    <message>
        <source>The same words stand on your device:</source>
        <translation>Auf Ihrem Gerät steht dasselbe:</translation>
    </message>
    <message>
        <source>The question stands on your device now.</source>
        <translation>Die Frage steht jetzt auf Ihrem Gerät.</translation>
    </message>
    <message>
        <source>On your device: %1</source>
        <translation>Auf Ihrem Gerät: %1</translation>
    </message>
    <message>
        <source>Agree only if the words are the same. If they differ, the question is not about this sign-in.</source>
        <translation>Stimmen Sie nur zu, wenn dort dasselbe steht. Sonst geht es bei der Frage nicht um diese Anmeldung.</translation>
    </message>
    <message>
        <source>Agree only if you have just asked for this here.</source>
        <translation>Stimmen Sie nur zu, wenn Sie das gerade hier angefordert haben.</translation>
    </message>
</context>
<context>
    <name>Lanyard::ClientEntry</name>
    <message>
        <source>Client &amp;ID</source>
        <translation>Client-&amp;ID</translation>
    </message>
    <message>
        <source>Register Lanyard at %1</source>
        <translation>Lanyard bei %1 registrieren</translation>
    </message>
    <message>
        <source>A client of your own</source>
        <translation>Ein eigener Client</translation>
    </message>
    <message>
        <source>Left empty, Lanyard registers itself where the server allows it.</source>
        <translation>Bleibt das leer, registriert sich Lanyard selbst, wo der Server es erlaubt.</translation>
    </message>
    <message>
        <source>Left empty, Lanyard uses the one it has there.</source>
        <translation>Bleibt das leer, nimmt Lanyard die Client-ID, die es dort hat.</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>Client-&amp;Secret</translation>
    </message>
    <message>
        <source>Client &amp;secret, if there is one</source>
        <translation>Client-&amp;Secret, falls vorhanden</translation>
    </message>
</context>
<context>
    <name>Lanyard::ClientProofEntry</name>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>Secret in the header</source>
        <translation>Secret im Header</translation>
    </message>
    <message>
        <source>Secret in the form</source>
        <translation>Secret im Formular</translation>
    </message>
    <message>
        <source>Signed with the secret</source>
        <translation>Mit dem Secret signiert</translation>
    </message>
    <message>
        <source>Signed with a key</source>
        <translation>Mit einem Schlüssel signiert</translation>
    </message>
    <message>
        <source>Certificate of an authority</source>
        <translation>Zertifikat einer Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificate of its own</source>
        <translation>Selbst ausgestelltes Zertifikat</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>&amp;Schlüsseldatei</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Schlüsseldatei auswählen</translation>
    </message>
    <message>
        <source>Certi&amp;ficate file</source>
        <translation>Zerti&amp;fikatsdatei</translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <translation>Zertifikatsdatei auswählen</translation>
    </message>
    <message>
        <source>Of that key, as PEM. The key may be in the same file.</source>
        <translation>Zu diesem Schlüssel, als PEM. Der Schlüssel kann in derselben Datei stehen.</translation>
    </message>
    <message>
        <source>How Lanyard &amp;proves itself</source>
        <translation>Wie sich Lanyard auswe&amp;ist</translation>
    </message>
    <message>
        <source>This way needs the certificate that the server knows.</source>
        <translation>Dafür wird das Zertifikat gebraucht, das der Server kennt.</translation>
    </message>
    <message>
        <source>This way needs the private key that the server knows the public half of.</source>
        <translation>Dafür wird der private Schlüssel gebraucht, dessen öffentliche Hälfte der Server kennt.</translation>
    </message>
    <message>
        <source>If it is not in the same file: the private key, as PEM or JWK.</source>
        <translation>Falls er nicht in derselben Datei steht: der private Schlüssel, als PEM oder JWK.</translation>
    </message>
    <message>
        <source>The private key, as PEM or JWK.</source>
        <translation>Der private Schlüssel, als PEM oder JWK.</translation>
    </message>
    <message>
        <source>Needs the client secret.</source>
        <translation>Braucht das Client-Secret.</translation>
    </message>
    <message>
        <source>Automatic: what the server takes</source>
        <translation>Automatisch: was der Server annimmt</translation>
    </message>
</context>
<context>
    <name>Lanyard::CopiedNotice</name>
    <message>
        <source>C&amp;lear now</source>
        <translation>Jetzt &amp;leeren</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in %1 s.</source>
        <translation>Kopiert. Die Zwischenablage wird in %1&#xa0;s geleert.</translation>
    </message>
</context>
<context>
    <name>Lanyard::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>Lanyard::DesktopApplication</name>
    <message>
        <source>The accounts that are linked have their secrets in the keyring.</source>
        <translation>Die Geheimnisse der verknüpften Konten liegen im Schlüsselbund.</translation>
    </message>
    <message>
        <source>There is no room for the demo.</source>
        <translation>Für die Demo ist kein Platz.</translation>
    </message>
    <message>
        <source>Make room in the folder for temporary files, and start it again.</source>
        <translation>Schaffen Sie Platz im Ordner für temporäre Dateien, und starten Sie sie neu.</translation>
    </message>
    <message>
        <source>Start the keyring to use them; then “Move secrets” takes them to the encrypted file. Or unlink them before you change to it.</source>
        <translation>Starten Sie den Schlüsselbund, um sie zu verwenden; dann bringt „Geheimnisse verschieben“ sie in die verschlüsselte Datei. Oder trennen Sie sie, bevor Sie zu ihr wechseln.</translation>
    </message>
</context>
<context>
    <name>Lanyard::DetailsPage</name>
    <message>
        <source>What Lanyard may do</source>
        <translation>Was Lanyard darf</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>&amp;Erweitert</translation>
    </message>
    <message>
        <source>Con&amp;tinue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>This is needed to find the server.</source>
        <translation>Diese Angabe wird gebraucht, um den Server zu finden.</translation>
    </message>
    <message>
        <source>%1 gives you this when you register Lanyard there.</source>
        <translation>%1 gibt sie Ihnen, wenn Sie Lanyard dort registrieren.</translation>
    </message>
    <message>
        <source>%1 wants this one too.</source>
        <translation>%1 verlangt auch diese Angabe.</translation>
    </message>
    <message>
        <source>&amp;Enter the client ID</source>
        <translation>Client-ID &amp;eingeben</translation>
    </message>
</context>
<context>
    <name>Lanyard::DevicePage</name>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>&amp;Open here</source>
        <translation>Hier ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Copy code</source>
        <translation>&amp;Code kopieren</translation>
    </message>
    <message>
        <source>Opens the page in the browser of this computer</source>
        <translation>Öffnet die Seite im Browser dieses Computers</translation>
    </message>
    <message>
        <source>Copies the address of the page</source>
        <translation>Kopiert die Adresse der Seite</translation>
    </message>
    <message>
        <source>QR code of the page’s address</source>
        <translation>QR-Code der Adresse der Seite</translation>
    </message>
    <message>
        <source>Open this page:</source>
        <translation>Diese Seite öffnen:</translation>
    </message>
    <message>
        <source>Enter this code there:</source>
        <translation>Dort diesen Code eingeben:</translation>
    </message>
    <message>
        <source>A phone or another computer will do. Sign in to %1 there; Lanyard notices by itself.</source>
        <translation>Ein Telefon oder anderer Computer genügt. Melden Sie sich dort bei %1 an; Lanyard merkt es von selbst.</translation>
    </message>
    <message>
        <source>A phone or another computer will do. Sign in to %1 there as %2; Lanyard notices by itself.</source>
        <translation>Ein Telefon oder anderer Computer genügt. Melden Sie sich dort bei %1 als %2 an; Lanyard merkt es von selbst.</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>Or scan this, code included.</source>
        <translation>Oder scannen, Code inbegriffen.</translation>
    </message>
    <message>
        <source>Or scan this for the page.</source>
        <translation>Oder zum Öffnen scannen.</translation>
    </message>
    <message>
        <source>Give this code to nobody, and enter it only at %1.</source>
        <translation>Geben Sie diesen Code niemandem, und geben Sie ihn nur bei %1 ein.</translation>
    </message>
    <message>
        <source>Sign in on another device</source>
        <translation>Auf anderem Gerät anmelden</translation>
    </message>
    <message>
        <source>Asking %1 for a code…</source>
        <translation>%1 wird um einen Code gebeten&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;New code</source>
        <translation>&amp;Neuer Code</translation>
    </message>
</context>
<context>
    <name>Lanyard::DialogPassphrases</name>
    <message>
        <source>The encrypted file stays locked.</source>
        <translation>Die verschlüsselte Datei bleibt gesperrt.</translation>
    </message>
</context>
<context>
    <name>Lanyard::DonePage</name>
    <message>
        <source>&amp;Name in Lanyard</source>
        <translation>&amp;Name in Lanyard</translation>
    </message>
    <message>
        <source>Programs and the list show the account under this name.</source>
        <translation>Programme und die Liste zeigen das Konto unter diesem Namen.</translation>
    </message>
    <message>
        <source>Lanyard can sign programs in.</source>
        <translation>Lanyard kann Programme anmelden.</translation>
    </message>
    <message>
        <source>Lanyard can: %1</source>
        <translation>Lanyard kann: %1</translation>
    </message>
    <message>
        <source>Not granted: %1</source>
        <translation>Nicht gewährt: %1</translation>
    </message>
    <message>
        <source>The account needs a name.</source>
        <translation>Das Konto braucht einen Namen.</translation>
    </message>
    <message>
        <source>Another account has this name already.</source>
        <translation>Ein anderes Konto hat bereits diesen Namen.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertigstellen</translation>
    </message>
</context>
<context>
    <name>Lanyard::EmptyState</name>
    <message>
        <source>Link your first account</source>
        <translation>Das erste Konto verknüpfen</translation>
    </message>
    <message>
        <source>Sign in once, in your browser. Lanyard keeps the account in your keyring and gives your programs access when they ask for it, so none of them needs your password.</source>
        <translation>Einmal im Browser anmelden. Lanyard bewahrt das Konto in Ihrem Schlüsselbund auf und gibt Ihren Programmen Zugriff, wenn sie ihn anfragen. So braucht keines von ihnen Ihr Passwort.</translation>
    </message>
    <message>
        <source>&amp;Add account</source>
        <translation>Konto &amp;hinzufügen</translation>
    </message>
</context>
<context>
    <name>Lanyard::FindingsList</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
</context>
<context>
    <name>Lanyard::FindingsModel</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>check, how it is, what was found</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>Lanyard::HumanTime</name>
    <message>
        <source>less than a minute</source>
        <translation>weniger als einer Minute</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>how a date is written, in Qt&apos;s letters</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>renewing now</source>
        <translation>wird gerade erneuert</translation>
    </message>
    <message>
        <source>none until you sign in again</source>
        <translation>keines, bis Sie sich erneut anmelden</translation>
    </message>
    <message>
        <source>out of reach while the keyring is locked</source>
        <translation>nicht erreichbar, solange der Schlüsselbund gesperrt ist</translation>
    </message>
    <message>
        <source>does not expire</source>
        <translation>läuft nicht ab</translation>
    </message>
    <message>
        <source>renews when a program next asks</source>
        <translation>wird erneuert, wenn ein Programm das nächste Mal anfragt</translation>
    </message>
    <message>
        <source>has expired</source>
        <translation>ist abgelaufen</translation>
    </message>
    <message>
        <source>renews in %1</source>
        <translation>wird in %1 erneuert</translation>
    </message>
    <message>
        <source>ends in %1</source>
        <translation>endet in %1</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>gestern, %1</translation>
    </message>
    <message>
        <source>valid for %1, then renewed when a program asks</source>
        <translation>gilt noch %1, dann erneuert, wenn ein Programm fragt</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vor dem %1</translation>
    </message>
    <message>
        <source>before %1; Lanyard does so by %2</source>
        <translation>vor dem %1; Lanyard tut es bis zum %2</translation>
    </message>
    <message>
        <source>Lanyard tries again in %1.</source>
        <translation>Lanyard versucht es in %1 wieder.</translation>
    </message>
    <message>
        <source>Since %1. Lanyard tries again in %2.</source>
        <translation>Seit: %1. Lanyard versucht es in %2 wieder.</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Seit: %1.</translation>
    </message>
</context>
<context>
    <name>Lanyard::InlineMessage</name>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Technische Details</translation>
    </message>
</context>
<context>
    <name>Lanyard::LinkController</name>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>Choose another file, or give yourself access to this one.</source>
        <translation>Wählen Sie eine andere Datei, oder verschaffen Sie sich Zugriff auf diese.</translation>
    </message>
</context>
<context>
    <name>Lanyard::LinkWizard</name>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
</context>
<context>
    <name>Lanyard::MainWindow</name>
    <message>
        <source>Search accounts</source>
        <translation>Konten suchen</translation>
    </message>
    <message>
        <source>&amp;Add account</source>
        <translation>Konto &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Lanyard</source>
        <translation>Lanyard</translation>
    </message>
    <message>
        <source>No account matches “%1”.</source>
        <translation>Kein Konto passt zu „%1“.</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>A&amp;usblenden</translation>
    </message>
    <message>
        <source>Acti&amp;vity</source>
        <translation>Akti&amp;vität</translation>
    </message>
</context>
<context>
    <name>Lanyard::MoveController</name>
    <message>
        <source>The secrets are being moved: %1 of %2 steps.</source>
        <translation>Die Geheimnisse werden verschoben: Schritt %1 von %2.</translation>
    </message>
    <message>
        <source>The secrets are in the keyring now.</source>
        <translation>Die Geheimnisse liegen jetzt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The secrets are in the encrypted file now.</source>
        <translation>Die Geheimnisse liegen jetzt in der verschlüsselten Datei.</translation>
    </message>
    <message>
        <source>Nothing is left in the old place.</source>
        <translation>Am alten Ort ist nichts mehr.</translation>
    </message>
    <message>
        <source>Some old copies could not be removed. Lanyard tries it again when it starts.</source>
        <translation>Einige alte Kopien ließen sich nicht entfernen. Lanyard versucht es beim nächsten Start noch einmal.</translation>
    </message>
</context>
<context>
    <name>Lanyard::MoveToKeyring</name>
    <message>
        <source>Move secrets to the keyring</source>
        <translation>Geheimnisse in den Schlüsselbund verschieben</translation>
    </message>
    <message>
        <source>What lets Lanyard into your accounts goes into the keyring, which is unlocked when you log in, and is then removed from the encrypted file.</source>
        <translation>Was Lanyard in Ihre Konten lässt, kommt in den Schlüsselbund, der beim Anmelden entsperrt wird, und wird dann aus der verschlüsselten Datei entfernt.</translation>
    </message>
    <message>
        <source>Move to the &amp;keyring</source>
        <translation>In den &amp;Schlüsselbund verschieben</translation>
    </message>
</context>
<context>
    <name>Lanyard::PassphraseDialog</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>Unlock your accounts</source>
        <translation>Konten entsperren</translation>
    </message>
    <message>
        <source>Your accounts are in an encrypted file on this computer. Enter its passphrase to use them.</source>
        <translation>Ihre Konten liegen auf diesem Computer in einer verschlüsselten Datei. Ihre Passphrase eingeben, um sie zu verwenden.</translation>
    </message>
</context>
<context>
    <name>Lanyard::PassphraseStrength</name>
    <message>
        <source>Easy to guess. A few unrelated words are better.</source>
        <translation>Leicht zu erraten. Ein paar Wörter ohne Zusammenhang sind besser.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>Mittel. Mit einem weiteren Wort wird sie stark.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Stark.</translation>
    </message>
    <message>
        <source>Four or five unrelated words are easy to remember and hard to guess.</source>
        <translation>Vier oder fünf Wörter ohne Zusammenhang sind leicht zu merken und schwer zu erraten.</translation>
    </message>
</context>
<context>
    <name>Lanyard::PollingPage</name>
    <message>
        <source>You have signed in. Checking the answer…</source>
        <translation>Sie sind angemeldet. Die Antwort wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>The sign-in did not finish</source>
        <translation>Die Anmeldung wurde nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Keeping the account in your keyring…</source>
        <translation>Das Konto wird im Schlüsselbund abgelegt&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Er&amp;neut versuchen</translation>
    </message>
</context>
<context>
    <name>Lanyard::ProgressLine</name>
    <message>
        <source>Waiting</source>
        <translation>Warten</translation>
    </message>
</context>
<context>
    <name>Lanyard::PromptDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Lanyard::ProviderGrid</name>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
</context>
<context>
    <name>Lanyard::ProvidersModel</name>
    <message>
        <source>%1: %2</source>
        <comment>provider, what it is</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Lanyard::RegistrationHelp</name>
    <message>
        <source>Redirect address to register</source>
        <translation>Zu registrierende Rückkehradresse</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>&amp;Register at %1</source>
        <translation>&amp;Bei %1 registrieren</translation>
    </message>
</context>
<context>
    <name>Lanyard::RemoveDialog</name>
    <message>
        <source>&amp;Keep the permission at %1</source>
        <translation>&amp;Berechtigung bei %1 behalten</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Lanyard takes the account out of your keyring and asks %1 to end its access. Programs that use it get no more tokens. Your account at %1 stays as it is.</source>
        <translation>Lanyard nimmt das Konto aus Ihrem Schlüsselbund und fordert %1 auf, den Zugriff zu beenden. Programme, die es verwenden, erhalten keine Token mehr. Ihr Konto bei %1 bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Then other computers where you linked it may go on using it, if they share this permission.</source>
        <translation>Andere Computer, auf denen Sie es verknüpft haben, können es dann weiter verwenden, wenn sie diese Berechtigung teilen.</translation>
    </message>
    <message>
        <source>&amp;Remove account</source>
        <translation>Konto &amp;entfernen</translation>
    </message>
</context>
<context>
    <name>Lanyard::ScopeChoice</name>
    <message>
        <source>Not for personal accounts</source>
        <translation>Nicht für private Konten</translation>
    </message>
    <message>
        <source>An administrator has to agree</source>
        <translation>Eine Administratorin oder ein Administrator muss zustimmen</translation>
    </message>
    <message>
        <source>&amp;More access</source>
        <translation>&amp;Weiterer Zugriff</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a scope&apos;s name, a mark</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Lanyard::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>Lanyard::SecretField</name>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>Lanyard::SecretStoreChoice</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Passphrase, &amp;again</source>
        <translation>Passphrase &amp;wiederholen</translation>
    </message>
    <message>
        <source>&amp;Use encrypted file</source>
        <translation>&amp;Verschlüsselte Datei verwenden</translation>
    </message>
    <message>
        <source>This computer has no keyring</source>
        <translation>Dieser Computer hat keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>Lanyard keeps what lets it into your accounts in a keyring, and found none here. It can use a file instead, encrypted with a passphrase that only you know. You enter it once each time Lanyard starts.</source>
        <translation>Was Lanyard Zugang zu Ihren Konten gibt, bewahrt es in einem Schlüsselbund auf; hier hat es keinen gefunden. Stattdessen kann es eine Datei verwenden, verschlüsselt mit einer Passphrase, die nur Sie kennen. Sie geben sie bei jedem Start von Lanyard einmal ein.</translation>
    </message>
    <message>
        <source>Without the passphrase the file can&apos;t be opened: the accounts would have to be linked again. Lanyard never stores them unencrypted.</source>
        <translation>Ohne die Passphrase lässt sich die Datei nicht öffnen: Die Konten müssten neu verknüpft werden. Lanyard speichert sie nie unverschlüsselt.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden stimmen nicht überein.</translation>
    </message>
    <message>
        <source>Move secrets to an encrypted file</source>
        <translation>Geheimnisse in eine verschlüsselte Datei verschieben</translation>
    </message>
    <message>
        <source>What lets Lanyard into your accounts goes into a file, encrypted with a passphrase that only you know, and is then removed from the keyring. You enter the passphrase once each time Lanyard starts.</source>
        <translation>Was Lanyard in Ihre Konten lässt, kommt in eine Datei, verschlüsselt mit einer Passphrase, die nur Sie kennen, und wird dann aus dem Schlüsselbund entfernt. Die Passphrase geben Sie jedes Mal ein, wenn Lanyard startet.</translation>
    </message>
    <message>
        <source>&amp;Move to the file</source>
        <translation>In die Datei &amp;verschieben</translation>
    </message>
</context>
<context>
    <name>Lanyard::SignInPage</name>
    <message>
        <source>&amp;Copy link</source>
        <translation>Link &amp;kopieren</translation>
    </message>
    <message>
        <source>Copies the address of the sign-in page, to open it in a browser yourself</source>
        <translation>Kopiert die Adresse der Anmeldeseite, um sie selbst in einem Browser zu öffnen</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>Er&amp;neut öffnen</translation>
    </message>
    <message>
        <source>Opens the sign-in page in your browser once more</source>
        <translation>Öffnet die Anmeldeseite noch einmal im Browser</translation>
    </message>
    <message>
        <source>&amp;Paste the address</source>
        <translation>&amp;Adresse einfügen</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>Use the pasted address</source>
        <translation>Eingefügte Adresse verwenden</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>Im Browser fortfahren</translation>
    </message>
    <message>
        <source>%1 opens there. Sign in and allow the access; Lanyard comes back by itself.</source>
        <translation>Dort öffnet sich %1. Anmelden und den Zugriff erlauben; Lanyard meldet sich von selbst zurück.</translation>
    </message>
    <message>
        <source>%1 opens there. Sign in as %2 and allow the access; Lanyard comes back by itself.</source>
        <translation>Dort öffnet sich %1. Als %2 anmelden und den Zugriff erlauben; Lanyard meldet sich von selbst zurück.</translation>
    </message>
    <message>
        <source>%1 opens there. Sign in, then copy the code that you are shown, and paste it below.</source>
        <translation>Dort öffnet sich %1. Anmelden, dann den angezeigten Code kopieren und unten einfügen.</translation>
    </message>
    <message>
        <source>Looking up %1…</source>
        <translation>%1 wird gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>Warten auf den Browser&#xa0;…</translation>
    </message>
    <message>
        <source>Ready when you are.</source>
        <translation>Es kann losgehen.</translation>
    </message>
    <message>
        <source>You are back. Asking %1 for the access…</source>
        <translation>Sie sind zurück. %1 wird um den Zugriff ersucht&#xa0;…</translation>
    </message>
    <message>
        <source>Checking the answer…</source>
        <translation>Die Antwort wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Keeping the account in your keyring…</source>
        <translation>Das Konto wird im Schlüsselbund abgelegt&#xa0;…</translation>
    </message>
    <message>
        <source>If the browser can&apos;t come back: the address that it ends on, or the code that it shows.</source>
        <translation>Falls der Browser nicht zurückfindet: die Adresse, bei der er stehen bleibt, oder der Code, den er zeigt.</translation>
    </message>
    <message>
        <source>Con&amp;tinue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>The sign-in did not finish</source>
        <translation>Die Anmeldung wurde nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Copy the address that the browser shows and paste it below.</source>
        <translation>Die Adresse kopieren, die der Browser zeigt, und unten einfügen.</translation>
    </message>
    <message>
        <source>Signed in, and nothing happened?</source>
        <translation>Angemeldet, und nichts ist passiert?</translation>
    </message>
    <message>
        <source>Use another &amp;device</source>
        <translation>Anderes &amp;Gerät</translation>
    </message>
    <message>
        <source>Shows a code to sign in with on a phone or another computer</source>
        <translation>Zeigt einen Code, mit dem Sie sich auf einem Telefon oder anderen Computer anmelden</translation>
    </message>
</context>
<context>
    <name>Lanyard::SignInWay</name>
    <message>
        <source>In the browser</source>
        <translation>Im Browser</translation>
    </message>
    <message>
        <source>On another device, with a code</source>
        <translation>Auf einem anderen Gerät, mit einem Code</translation>
    </message>
    <message>
        <source>On my phone, which the server asks (CIBA)</source>
        <translation>Auf meinem Telefon, das der Server fragt (CIBA)</translation>
    </message>
    <message>
        <source>Where you sign in</source>
        <translation>Wo Sie sich anmelden</translation>
    </message>
</context>
<context>
    <name>Lanyard::StateWords</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Renews soon</source>
        <translation>Wird bald erneuert</translation>
    </message>
    <message>
        <source>Renews when used</source>
        <translation>Wird bei Bedarf erneuert</translation>
    </message>
    <message>
        <source>Renewing…</source>
        <translation>Wird erneuert&#xa0;…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>Lanyard::StatusLine</name>
    <message>
        <source>C&amp;hoose where secrets go</source>
        <translation>Spei&amp;cherort wählen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Er&amp;neut versuchen</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>En&amp;tsperren</translation>
    </message>
    <message>
        <source>Keyring: %1, unlocked</source>
        <translation>Schlüsselbund: %1, entsperrt</translation>
    </message>
    <message>
        <source>Keyring: locked</source>
        <translation>Schlüsselbund: gesperrt</translation>
    </message>
    <message>
        <source>Keyring: %1, locked</source>
        <translation>Schlüsselbund: %1, gesperrt</translation>
    </message>
    <message>
        <source>Keyring: refused access</source>
        <translation>Schlüsselbund: Zugriff verweigert</translation>
    </message>
    <message>
        <source>Keyring: %1, refused access</source>
        <translation>Schlüsselbund: %1, Zugriff verweigert</translation>
    </message>
    <message>
        <source>Keyring: no answer</source>
        <translation>Schlüsselbund: keine Antwort</translation>
    </message>
    <message>
        <source>Keyring: %1, no answer</source>
        <translation>Schlüsselbund: %1, keine Antwort</translation>
    </message>
    <message>
        <source>Keyring: none found</source>
        <translation>Schlüsselbund: keiner gefunden</translation>
    </message>
    <message>
        <source>Secrets: in memory only, gone when Lanyard quits</source>
        <translation>Geheimnisse: nur im Arbeitsspeicher, weg, wenn Lanyard endet</translation>
    </message>
    <message>
        <source>Chec&amp;ks</source>
        <translation>Prü&amp;fungen</translation>
    </message>
    <message>
        <source>Check whether everything works that Lanyard needs</source>
        <translation>Prüfen, ob alles funktioniert, was Lanyard braucht</translation>
    </message>
    <message>
        <source>&amp;Move secrets</source>
        <translation>Geheimnisse &amp;verschieben</translation>
    </message>
</context>
<context>
    <name>Lanyard::StepHeader</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>Lanyard::Tray</name>
    <message>
        <source>&amp;Pause notifications</source>
        <translation>&amp;Benachrichtigungen anhalten</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>Konto &amp;hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Open Lanyard</source>
        <translation>&amp;Lanyard öffnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>label, state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>Token &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Renew now</source>
        <translation>Jetzt &amp;erneuern</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>Erneut &amp;anmelden</translation>
    </message>
    <message>
        <source>1 more account…</source>
        <translation>1 weiteres Konto …</translation>
    </message>
    <message numerus="yes">
        <source>%n more accounts…</source>
        <translation>
            <numerusform>%n weiteres Konto …</numerusform>
            <numerusform>%n weitere Konten …</numerusform>
        </translation>
    </message>
    <message>
        <source>Lanyard</source>
        <translation>Lanyard</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts need you to sign in again.</source>
        <translation>
            <numerusform>%n Konto braucht eine neue Anmeldung.</numerusform>
            <numerusform>%n Konten brauchen eine neue Anmeldung.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others go on working.</source>
        <translation>Die anderen funktionieren weiter.</translation>
    </message>
</context>
<context>
    <name>Lanyard::WaitingLine</name>
    <message>
        <source>Waiting for you… next check in %1 s</source>
        <translation>Warten auf Sie&#xa0;… nächste Nachfrage in %1&#xa0;s</translation>
    </message>
    <message>
        <source>Waiting for you… checking now</source>
        <translation>Warten auf Sie&#xa0;… Nachfrage läuft</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>Lanyard::WizardFoot</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Add another</source>
        <translation>Weiteres &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>LoopbackListener</name>
    <message>
        <source>Another program uses port %1, which the sign-in needs to come back.</source>
        <translation>Ein anderes Programm belegt Port %1, den die Anmeldung für den Rückweg braucht.</translation>
    </message>
    <message>
        <source>Close that program and try again, or sign in and paste the address that the browser ends on.</source>
        <translation>Dieses Programm schließen und erneut versuchen, oder anmelden und die Adresse einfügen, bei der der Browser stehen bleibt.</translation>
    </message>
</context>
<context>
    <name>Microsoft</name>
    <message>
        <source>This redirect URI is not registered at Microsoft for the client id.</source>
        <translation>Diese Umleitungsadresse ist bei Microsoft für die Client-ID nicht eingetragen.</translation>
    </message>
    <message>
        <source>Add the address that Lanyard shows to the app registration, under “Mobile and desktop applications”.</source>
        <translation>Tragen Sie die Adresse, die Lanyard zeigt, in der App-Registrierung unter „Mobile und Desktopanwendungen“ ein.</translation>
    </message>
    <message>
        <source>This account does not belong to the tenant.</source>
        <translation>Dieses Konto gehört nicht zum Mandanten.</translation>
    </message>
    <message>
        <source>Choose another account, or link it with its own tenant.</source>
        <translation>Wählen Sie ein anderes Konto, oder verknüpfen Sie es mit seinem eigenen Mandanten.</translation>
    </message>
    <message>
        <source>There is no such account in this tenant.</source>
        <translation>Dieses Konto gibt es in diesem Mandanten nicht.</translation>
    </message>
    <message>
        <source>Check the address, or link it with its own tenant.</source>
        <translation>Prüfen Sie die Adresse, oder verknüpfen Sie es mit seinem eigenen Mandanten.</translation>
    </message>
    <message>
        <source>The account is locked after too many attempts to sign in.</source>
        <translation>Das Konto ist nach zu vielen Anmeldeversuchen gesperrt.</translation>
    </message>
    <message>
        <source>Wait a while, or ask whoever administers it.</source>
        <translation>Warten Sie eine Weile, oder fragen Sie die Verwaltung des Kontos.</translation>
    </message>
    <message>
        <source>The password has expired.</source>
        <translation>Das Passwort ist abgelaufen.</translation>
    </message>
    <message>
        <source>Sign in at Microsoft in the browser to change it, then sign in here again.</source>
        <translation>Melden Sie sich im Browser bei Microsoft an, um es zu ändern, und danach hier wieder.</translation>
    </message>
    <message>
        <source>The account is disabled.</source>
        <translation>Das Konto ist abgeschaltet.</translation>
    </message>
    <message>
        <source>Ask whoever administers it.</source>
        <translation>Fragen Sie die Verwaltung des Kontos.</translation>
    </message>
    <message>
        <source>Microsoft wants a second factor here.</source>
        <translation>Microsoft verlangt hier einen zweiten Faktor.</translation>
    </message>
    <message>
        <source>Sign in again and confirm it.</source>
        <translation>Melden Sie sich neu an, und bestätigen Sie ihn.</translation>
    </message>
    <message>
        <source>Microsoft wants a second factor to be set up.</source>
        <translation>Microsoft verlangt, dass ein zweiter Faktor eingerichtet wird.</translation>
    </message>
    <message>
        <source>Sign in again and set it up.</source>
        <translation>Melden Sie sich neu an, und richten Sie ihn ein.</translation>
    </message>
    <message>
        <source>You have not been given access to this application.</source>
        <translation>Sie haben keinen Zugriff auf diese Anwendung bekommen.</translation>
    </message>
    <message>
        <source>Ask whoever administers your organization to assign it to you.</source>
        <translation>Bitten Sie die Verwaltung Ihrer Organisation, sie Ihnen zuzuweisen.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>Der Benutzername oder das Passwort ist falsch.</translation>
    </message>
    <message>
        <source>Check both and try again.</source>
        <translation>Prüfen Sie beides, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Your organization wants another check at the sign-in.</source>
        <translation>Ihre Organisation verlangt bei der Anmeldung eine weitere Prüfung.</translation>
    </message>
    <message>
        <source>Sign in again in the browser.</source>
        <translation>Melden Sie sich im Browser neu an.</translation>
    </message>
    <message>
        <source>The sign-in was ended, most often because the password was changed.</source>
        <translation>Die Anmeldung wurde beendet, meistens weil das Passwort geändert wurde.</translation>
    </message>
    <message>
        <source>Sign in again; the account keeps its name.</source>
        <translation>Melden Sie sich neu an; das Konto behält seinen Namen.</translation>
    </message>
    <message>
        <source>The client id is for one organization alone, and the tenant “common” is for all.</source>
        <translation>Die Client-ID gilt nur für eine Organisation, der Mandant „common“ für alle.</translation>
    </message>
    <message>
        <source>Enter your organization&apos;s tenant.</source>
        <translation>Geben Sie den Mandanten Ihrer Organisation ein.</translation>
    </message>
    <message>
        <source>Your organization lets only managed devices in.</source>
        <translation>Ihre Organisation lässt nur verwaltete Geräte zu.</translation>
    </message>
    <message>
        <source>Sign in on such a device, or ask whoever administers your organization.</source>
        <translation>Melden Sie sich auf einem solchen Gerät an, oder fragen Sie die Verwaltung Ihrer Organisation.</translation>
    </message>
    <message>
        <source>Your organization lets only devices in that have joined its domain.</source>
        <translation>Ihre Organisation lässt nur Geräte zu, die ihrer Domäne angehören.</translation>
    </message>
    <message>
        <source>A policy of your organization blocks this sign-in.</source>
        <translation>Eine Richtlinie Ihrer Organisation verhindert diese Anmeldung.</translation>
    </message>
    <message>
        <source>Ask whoever administers your organization; the details say which sign-in it was.</source>
        <translation>Fragen Sie die Verwaltung Ihrer Organisation; die Einzelheiten sagen, welche Anmeldung es war.</translation>
    </message>
    <message>
        <source>The code was used already.</source>
        <translation>Der Code wurde schon benutzt.</translation>
    </message>
    <message>
        <source>Start the sign-in anew.</source>
        <translation>Beginnen Sie die Anmeldung von vorn.</translation>
    </message>
    <message>
        <source>You or your organization have not agreed to this access yet.</source>
        <translation>Sie oder Ihre Organisation haben diesem Zugriff noch nicht zugestimmt.</translation>
    </message>
    <message>
        <source>Sign in again and agree to it.</source>
        <translation>Melden Sie sich neu an, und stimmen Sie zu.</translation>
    </message>
    <message>
        <source>The access was declined.</source>
        <translation>Der Zugriff wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Link the account again when you want to agree to it.</source>
        <translation>Verknüpfen Sie das Konto noch einmal, wenn Sie zustimmen möchten.</translation>
    </message>
    <message>
        <source>The sign-in has expired.</source>
        <translation>Die Anmeldung ist abgelaufen.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>One of the scopes does not exist.</source>
        <translation>Einen der Bereiche gibt es nicht.</translation>
    </message>
    <message>
        <source>Check what access was asked for; the details name it.</source>
        <translation>Prüfen Sie, welcher Zugriff verlangt wurde; die Einzelheiten nennen ihn.</translation>
    </message>
    <message>
        <source>Your organization wants a new sign-in from time to time.</source>
        <translation>Ihre Organisation verlangt von Zeit zu Zeit eine neue Anmeldung.</translation>
    </message>
    <message>
        <source>There is no such tenant.</source>
        <translation>Diesen Mandanten gibt es nicht.</translation>
    </message>
    <message>
        <source>Check the tenant; it is the organization&apos;s domain or id.</source>
        <translation>Prüfen Sie den Mandanten; er ist die Domäne oder die Kennung der Organisation.</translation>
    </message>
    <message>
        <source>Only an administrator may agree to this access.</source>
        <translation>Diesem Zugriff kann nur die Verwaltung zustimmen.</translation>
    </message>
    <message>
        <source>Ask whoever administers your organization to agree to it for you.</source>
        <translation>Bitten Sie die Verwaltung Ihrer Organisation, für Sie zuzustimmen.</translation>
    </message>
    <message>
        <source>An administrator has to allow this application first.</source>
        <translation>Die Verwaltung muss diese Anwendung zuerst zulassen.</translation>
    </message>
    <message>
        <source>Ask whoever administers your organization to allow it.</source>
        <translation>Bitten Sie die Verwaltung Ihrer Organisation, sie zuzulassen.</translation>
    </message>
    <message>
        <source>The service that the access is for is not known in this tenant.</source>
        <translation>Der Dienst, für den der Zugriff ist, ist in diesem Mandanten nicht bekannt.</translation>
    </message>
    <message>
        <source>Check what access was asked for, or ask whoever administers your organization.</source>
        <translation>Prüfen Sie, welcher Zugriff verlangt wurde, oder fragen Sie die Verwaltung Ihrer Organisation.</translation>
    </message>
    <message>
        <source>Microsoft does not know the client id in this tenant.</source>
        <translation>Microsoft kennt die Client-ID in diesem Mandanten nicht.</translation>
    </message>
    <message>
        <source>Check the client id and the tenant.</source>
        <translation>Prüfen Sie die Client-ID und den Mandanten.</translation>
    </message>
    <message>
        <source>The sign-in has not been used for 90 days and has lapsed.</source>
        <translation>Die Anmeldung wurde 90 Tage lang nicht benutzt und ist erloschen.</translation>
    </message>
    <message>
        <source>The sign-in has reached the longest time that it may last.</source>
        <translation>Die Anmeldung hat die längste erlaubte Dauer erreicht.</translation>
    </message>
    <message>
        <source>The client secret is wrong.</source>
        <translation>Das Clientgeheimnis ist falsch.</translation>
    </message>
    <message>
        <source>Enter the secret&apos;s value, not its id, or make a new one.</source>
        <translation>Geben Sie den Wert des Geheimnisses ein, nicht seine Kennung, oder legen Sie ein neues an.</translation>
    </message>
    <message>
        <source>The client is registered as one that has a secret, and none was sent.</source>
        <translation>Der Client ist als einer mit Geheimnis eingetragen, und es wurde keines gesendet.</translation>
    </message>
    <message>
        <source>Allow public client flows in the app registration, or enter its secret.</source>
        <translation>Lassen Sie in der App-Registrierung öffentliche Clientflows zu, oder geben Sie das Geheimnis ein.</translation>
    </message>
    <message>
        <source>The client secret has expired.</source>
        <translation>Das Clientgeheimnis ist abgelaufen.</translation>
    </message>
    <message>
        <source>Make a new one in the app registration and enter it.</source>
        <translation>Legen Sie in der App-Registrierung ein neues an, und geben Sie es ein.</translation>
    </message>
    <message>
        <source>This way to sign in is not for personal accounts.</source>
        <translation>Diese Art der Anmeldung ist nicht für private Konten.</translation>
    </message>
    <message>
        <source>Choose another way, or the tenant of an organization.</source>
        <translation>Wählen Sie eine andere Art, oder den Mandanten einer Organisation.</translation>
    </message>
    <message>
        <source>The cache does not say whose account it is.</source>
        <translation>Der Zwischenspeicher sagt nicht, wessen Konto es ist.</translation>
    </message>
    <message>
        <source>Sign in again here.</source>
        <translation>Melden Sie sich hier neu an.</translation>
    </message>
    <message>
        <source>“%1” is no cloud of Microsoft&apos;s that Lanyard knows.</source>
        <translation>„%1“ ist keine Cloud von Microsoft, die Lanyard kennt.</translation>
    </message>
    <message>
        <source>The file is no token cache of MSAL.</source>
        <translation>Die Datei ist kein Token-Zwischenspeicher von MSAL.</translation>
    </message>
    <message>
        <source>Name the file that the other program writes, whole.</source>
        <translation>Nennen Sie die Datei, die das andere Programm schreibt, und zwar ganz.</translation>
    </message>
    <message>
        <source>The file is of a time before MSAL&apos;s token cache.</source>
        <translation>Die Datei ist aus der Zeit vor dem Token-Zwischenspeicher von MSAL.</translation>
    </message>
    <message>
        <source>Update the program that writes it, or sign in again here.</source>
        <translation>Aktualisieren Sie das Programm, das sie schreibt, oder melden Sie sich hier neu an.</translation>
    </message>
</context>
<context>
    <name>Net</name>
    <message>
        <source>The server names an address that is not safe to use.</source>
        <translation>Der Server nennt eine Adresse, deren Verwendung nicht sicher ist.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address, or ask whoever runs the server.</source>
        <translation>Die Adresse des Servers prüfen oder beim Betreiber des Servers nachfragen.</translation>
    </message>
    <message>
        <source>%1 is too busy and asks to be left alone for a while.</source>
        <translation>%1 ist überlastet und will eine Weile nicht gefragt werden.</translation>
    </message>
    <message>
        <source>%1 is not working at the moment.</source>
        <translation>%1 funktioniert zurzeit nicht.</translation>
    </message>
    <message>
        <source>Nothing is lost. Try again in a few minutes.</source>
        <translation>Nichts ist verloren. In ein paar Minuten erneut versuchen.</translation>
    </message>
    <message>
        <source>Check the network connection and try again. Your accounts are safe.</source>
        <translation>Die Netzwerkverbindung prüfen und erneut versuchen. Ihre Konten sind sicher.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large to be real.</source>
        <translation>Die Antwort von %1 ist zu groß, um echt zu sein.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>%1 could not prove that it is what it says it is.</source>
        <translation>%1 konnte nicht nachweisen, der richtige Server zu sein.</translation>
    </message>
    <message>
        <source>Nothing was sent. If your organisation inspects traffic, its certificate has to be installed on this machine.</source>
        <translation>Es wurde nichts gesendet. Wenn Ihre Organisation den Datenverkehr prüft, muss ihr Zertifikat auf diesem Rechner installiert sein.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 war nicht erreichbar.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer was complete.</source>
        <translation>Die Verbindung zu %1 brach ab, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The answer of %1 can&apos;t be unpacked.</source>
        <translation>Die Antwort von %1 kann nicht entpackt werden.</translation>
    </message>
    <message>
        <source>“%1” is no path of this API.</source>
        <translation>„%1“ ist kein Pfad dieser API.</translation>
    </message>
    <message>
        <source>Give a path below %1.</source>
        <translation>Geben Sie einen Pfad unterhalb von %1 an.</translation>
    </message>
    <message>
        <source>%1 does not take the client&apos;s certificate.</source>
        <translation>%1 nimmt das Zertifikat des Clients nicht an.</translation>
    </message>
    <message>
        <source>Check with whoever runs the server which certificate it knows the client by.</source>
        <translation>Prüfen Sie mit dem Betreiber des Servers, unter welchem Zertifikat er den Client kennt.</translation>
    </message>
    <message>
        <source>The client certificate can&apos;t be used on this computer.</source>
        <translation>Das Client-Zertifikat lässt sich auf diesem Computer nicht verwenden.</translation>
    </message>
    <message>
        <source>Use a certificate with an RSA or EC key, in PEM format.</source>
        <translation>Verwenden Sie ein Zertifikat mit einem RSA- oder EC-Schlüssel im PEM-Format.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check this machine&apos;s date; where it is right, tell whoever runs the server.</source>
        <translation>Es wurde nichts gesendet. Prüfen Sie das Datum dieses Rechners; stimmt es, wenden Sie sich an den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>Nothing was sent. A network that wants you to sign in to it first answers like this: open a web page, then try again.</source>
        <translation>Es wurde nichts gesendet. So antwortet ein Netzwerk, bei dem man sich erst anmelden muss: Öffnen Sie eine Webseite und versuchen Sie es dann erneut.</translation>
    </message>
</context>
<context>
    <name>NetworkAuth</name>
    <message>
        <source>The account&apos;s tokens are bound to a key.</source>
        <translation>Die Token des Kontos sind an einen Schlüssel gebunden.</translation>
    </message>
    <message>
        <source>Call its API through ApiClient, or link it without DPoP.</source>
        <translation>Rufen Sie dessen API über ApiClient auf oder verknüpfen Sie das Konto ohne DPoP.</translation>
    </message>
</context>
<context>
    <name>OAuth</name>
    <message>
        <source>The parameter “%1” can&apos;t be set that way.</source>
        <translation>Der Parameter „%1“ lässt sich so nicht setzen.</translation>
    </message>
    <message>
        <source>This server has no page to sign in on.</source>
        <translation>Dieser Server hat keine Seite zum Anmelden.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server how programs sign in there.</source>
        <translation>Beim Betreiber des Servers nachfragen, wie sich Programme dort anmelden.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address, or ask whoever runs the server.</source>
        <translation>Die Adresse des Servers prüfen oder beim Betreiber des Servers nachfragen.</translation>
    </message>
    <message>
        <source>%1 does not say how to sign in there.</source>
        <translation>%1 gibt nicht an, wie man sich dort anmeldet.</translation>
    </message>
    <message>
        <source>%1 answers in the name of another server.</source>
        <translation>%1 antwortet im Namen eines anderen Servers.</translation>
    </message>
    <message>
        <source>%1 does not say where tokens are issued.</source>
        <translation>%1 gibt nicht an, wo Token ausgestellt werden.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a server&apos;s address.</source>
        <translation>„%1“ kann nicht die Adresse eines Servers sein.</translation>
    </message>
    <message>
        <source>It has to begin with https://, as in https://login.example.org.</source>
        <translation>Sie muss mit https:// beginnen, wie in https://login.example.org.</translation>
    </message>
    <message>
        <source>The server&apos;s proof of who signed in is not valid.</source>
        <translation>Der Nachweis des Servers, wer sich angemeldet hat, ist ungültig.</translation>
    </message>
    <message>
        <source>Nothing was kept. Check this machine&apos;s clock, try again, or ask whoever runs the server.</source>
        <translation>Es wurde nichts gespeichert. Die Uhr dieses Rechners prüfen, erneut versuchen oder beim Betreiber des Servers nachfragen.</translation>
    </message>
    <message>
        <source>The server does not publish the keys that its answers are signed with.</source>
        <translation>Der Server veröffentlicht die Schlüssel nicht, mit denen seine Antworten signiert sind.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server.</source>
        <translation>Beim Betreiber des Servers nachfragen.</translation>
    </message>
    <message>
        <source>The server wants you to sign in again.</source>
        <translation>Der Server verlangt eine erneute Anmeldung.</translation>
    </message>
    <message>
        <source>The sign-in took too long and has expired.</source>
        <translation>Die Anmeldung hat zu lange gedauert und ist abgelaufen.</translation>
    </message>
    <message>
        <source>The sign-in was declined.</source>
        <translation>Die Anmeldung wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The server does not accept Lanyard&apos;s client id.</source>
        <translation>Der Server akzeptiert die Client-ID von Lanyard nicht.</translation>
    </message>
    <message>
        <source>The server does not grant the access that was asked for.</source>
        <translation>Der Server gewährt den gewünschten Zugriff nicht.</translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation>Der Server hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>Sign in again; nothing else is lost.</source>
        <translation>Erneut anmelden; sonst ist nichts verloren.</translation>
    </message>
    <message>
        <source>Start again if that was not what you wanted.</source>
        <translation>Neu beginnen, falls das nicht gewollt war.</translation>
    </message>
    <message>
        <source>Check the client id and the client secret with whoever runs the server.</source>
        <translation>Client-ID und Client-Secret mit dem Betreiber des Servers prüfen.</translation>
    </message>
    <message>
        <source>Ask for less access, or have it allowed for this client id.</source>
        <translation>Weniger Zugriff anfragen oder ihn für diese Client-ID freigeben lassen.</translation>
    </message>
    <message>
        <source>Try again later, or ask whoever runs the server.</source>
        <translation>Später erneut versuchen oder beim Betreiber des Servers nachfragen.</translation>
    </message>
    <message>
        <source>It says: “%1”</source>
        <translation>Die Auskunft lautet: „%1“</translation>
    </message>
    <message>
        <source>%1 did not say whether the access is gone.</source>
        <translation>%1 hat nicht mitgeteilt, ob der Zugriff beendet ist.</translation>
    </message>
    <message>
        <source>Look at your account&apos;s page there and end Lanyard&apos;s access by hand.</source>
        <translation>Dort die Seite Ihres Kontos ansehen und den Zugriff von Lanyard von Hand beenden.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not what the sign-in standard asks for.</source>
        <translation>Die Antwort des Servers entspricht nicht dem Standard für Anmeldungen.</translation>
    </message>
    <message>
        <source>Nothing of it was kept. Try again, or tell whoever runs the server.</source>
        <translation>Nichts davon wurde gespeichert. Erneut versuchen oder den Betreiber des Servers informieren.</translation>
    </message>
    <message>
        <source>%1 no longer accepts this sign-in.</source>
        <translation>%1 akzeptiert diese Anmeldung nicht mehr.</translation>
    </message>
    <message>
        <source>%1 does not let this account see that.</source>
        <translation>%1 lässt dieses Konto das nicht sehen.</translation>
    </message>
    <message>
        <source>Link the account again and allow more access.</source>
        <translation>Das Konto neu verknüpfen und mehr Zugriff erlauben.</translation>
    </message>
    <message>
        <source>%1 gave an answer that Lanyard can&apos;t read.</source>
        <translation>%1 hat eine Antwort gegeben, die Lanyard nicht lesen kann.</translation>
    </message>
    <message>
        <source>Try again, or tell whoever runs the server.</source>
        <translation>Erneut versuchen oder den Betreiber des Servers informieren.</translation>
    </message>
    <message>
        <source>The server&apos;s answers are about two different people.</source>
        <translation>Die Antworten des Servers betreffen zwei verschiedene Personen.</translation>
    </message>
    <message>
        <source>Nothing was kept. Try again, or tell whoever runs the server.</source>
        <translation>Es wurde nichts gespeichert. Erneut versuchen oder den Betreiber des Servers informieren.</translation>
    </message>
    <message>
        <source>%1 did not say whether the token is good.</source>
        <translation>%1 hat nicht gesagt, ob das Token gültig ist.</translation>
    </message>
    <message>
        <source>This server takes no pushed authorization requests.</source>
        <translation>Dieser Server nimmt keine direkt übergebenen Anmeldeanfragen an.</translation>
    </message>
    <message>
        <source>Link the account without them, or ask whoever runs the server.</source>
        <translation>Verknüpfen Sie das Konto ohne sie, oder fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The server did not register Lanyard as the standard says.</source>
        <translation>Der Server hat Lanyard nicht so registriert, wie es der Standard vorsieht.</translation>
    </message>
    <message>
        <source>The server names a sign-in page that is not safe to open.</source>
        <translation>Der Server nennt eine Anmeldeseite, die man nicht gefahrlos öffnen kann.</translation>
    </message>
    <message>
        <source>Don&apos;t sign in there. Tell whoever runs the server.</source>
        <translation>Melden Sie sich dort nicht an. Sagen Sie es dem, der den Server betreibt.</translation>
    </message>
    <message>
        <source>This server can&apos;t be signed in to from another device.</source>
        <translation>Bei diesem Server kann man sich nicht von einem anderen Gerät aus anmelden.</translation>
    </message>
    <message>
        <source>Sign in with the browser of this machine.</source>
        <translation>Melden Sie sich mit dem Browser dieses Computers an.</translation>
    </message>
    <message>
        <source>Register Lanyard there by hand, and enter the client ID that you are given.</source>
        <translation>Registrieren Sie Lanyard dort von Hand, und geben Sie die Client-ID ein, die Sie erhalten.</translation>
    </message>
    <message>
        <source>This server binds tokens to no key that Lanyard can make.</source>
        <translation>Dieser Server bindet Tokens an keinen Schlüssel, den Lanyard erzeugen kann.</translation>
    </message>
    <message>
        <source>Link the account without DPoP, or ask whoever runs the server.</source>
        <translation>Verknüpfen Sie das Konto ohne DPoP, oder fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The server gave tokens that anybody could use, not only this machine.</source>
        <translation>Der Server hat Token ausgestellt, die jeder verwenden könnte, nicht nur dieses Gerät.</translation>
    </message>
    <message>
        <source>Nothing was kept. Link the account without DPoP, or ask whoever runs the server.</source>
        <translation>Nichts wurde behalten. Verknüpfen Sie das Konto ohne DPoP, oder fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>%1 wants you to sign in again, more recently or in a stronger way.</source>
        <translation>%1 verlangt eine neue Anmeldung, jünger oder auf stärkere Art.</translation>
    </message>
    <message>
        <source>Sign in again with %1; nothing else is lost.</source>
        <translation>Melden Sie sich mit %1 erneut an; sonst geht nichts verloren.</translation>
    </message>
    <message>
        <source>Link the account again and allow this access too: %1.</source>
        <translation>Verknüpfen Sie das Konto erneut und erlauben Sie auch diesen Zugriff: %1.</translation>
    </message>
    <message>
        <source>%1 sends the request to another address.</source>
        <translation>%1 schickt die Anfrage an eine andere Adresse weiter.</translation>
    </message>
    <message>
        <source>A token does not follow there. Check the address.</source>
        <translation>Ein Token folgt nicht dorthin. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>%1 answered with the HTTP status %2.</source>
        <translation>%1 hat mit dem HTTP-Status %2 geantwortet.</translation>
    </message>
    <message>
        <source>Check the path and the data, or ask whoever runs the server.</source>
        <translation>Prüfen Sie Pfad und Daten, oder fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The server takes no signature that this key can make.</source>
        <translation>Der Server nimmt keine Signatur an, die dieser Schlüssel leisten kann.</translation>
    </message>
    <message>
        <source>Register another kind of key there. The server takes: %1.</source>
        <translation>Registrieren Sie dort einen Schlüssel anderer Art. Der Server nimmt an: %1.</translation>
    </message>
    <message>
        <source>There is no private key to prove the client with.</source>
        <translation>Es gibt keinen privaten Schlüssel, mit dem sich der Client ausweisen kann.</translation>
    </message>
    <message>
        <source>Link the account again, and give the client&apos;s private key.</source>
        <translation>Verknüpfen Sie das Konto noch einmal, und geben Sie den privaten Schlüssel des Clients an.</translation>
    </message>
    <message>
        <source>There is no client secret to prove the client with.</source>
        <translation>Es gibt kein Client-Secret, mit dem sich der Client ausweisen kann.</translation>
    </message>
    <message>
        <source>Link the account again, and give the client secret.</source>
        <translation>Verknüpfen Sie das Konto noch einmal, und geben Sie das Client-Secret an.</translation>
    </message>
    <message>
        <source>It is not known whom the client has to prove itself to.</source>
        <translation>Es ist nicht bekannt, wem gegenüber sich der Client ausweisen muss.</translation>
    </message>
    <message>
        <source>Give the server&apos;s issuer or its token endpoint.</source>
        <translation>Geben Sie den Aussteller des Servers oder seinen Token-Endpunkt an.</translation>
    </message>
    <message>
        <source>There is no certificate to prove the client with.</source>
        <translation>Es gibt kein Zertifikat, mit dem sich der Client ausweisen kann.</translation>
    </message>
    <message>
        <source>Link the account again, and give the client&apos;s certificate.</source>
        <translation>Verknüpfen Sie das Konto noch einmal, und geben Sie das Zertifikat des Clients an.</translation>
    </message>
    <message>
        <source>The server has to know whom to ask.</source>
        <translation>Der Server muss wissen, wen er fragen soll.</translation>
    </message>
    <message>
        <source>Give one name that the server knows you by, with --login-hint.</source>
        <translation>Geben Sie mit --login-hint einen Namen an, unter dem der Server Sie kennt.</translation>
    </message>
    <message>
        <source>This server can&apos;t ask you on a device of yours.</source>
        <translation>Dieser Server kann Sie nicht auf einem Ihrer Geräte fragen.</translation>
    </message>
    <message>
        <source>The server does not take a request like this one.</source>
        <translation>Der Server nimmt eine solche Anfrage nicht an.</translation>
    </message>
    <message>
        <source>Check what was asked for, or ask whoever runs the server.</source>
        <translation>Prüfen Sie, was angefragt wurde, oder fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The server does not let Lanyard sign in this way.</source>
        <translation>Der Server lässt Lanyard sich nicht auf diese Art anmelden.</translation>
    </message>
    <message>
        <source>Choose another way, or have it allowed for this client id.</source>
        <translation>Wählen Sie eine andere Art, oder lassen Sie diese für die Client-ID freigeben.</translation>
    </message>
    <message>
        <source>The server gives no access to the API that was named.</source>
        <translation>Der Server gibt keinen Zugriff auf die genannte API.</translation>
    </message>
    <message>
        <source>Check the API&apos;s address with whoever runs the server.</source>
        <translation>Klären Sie die Adresse der API mit dem Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The server does not grant the details that were asked for.</source>
        <translation>Der Server gewährt die angefragten Einzelheiten nicht.</translation>
    </message>
    <message>
        <source>Check the authorization details with whoever runs the server.</source>
        <translation>Klären Sie die Autorisierungsdetails mit dem Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The server does not accept the proof of Lanyard&apos;s key.</source>
        <translation>Der Server nimmt den Nachweis des Schlüssels von Lanyard nicht an.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock, or link the account without DPoP.</source>
        <translation>Prüfen Sie die Uhr dieses Geräts, oder verknüpfen Sie das Konto ohne DPoP.</translation>
    </message>
    <message>
        <source>The server does not accept the signed request.</source>
        <translation>Der Server nimmt die signierte Anfrage nicht an.</translation>
    </message>
    <message>
        <source>Link the account without a signed request, or ask whoever runs the server.</source>
        <translation>Verknüpfen Sie das Konto ohne signierte Anfrage, oder fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The server does not register Lanyard.</source>
        <translation>Der Server registriert Lanyard nicht.</translation>
    </message>
    <message>
        <source>The server does not know whom to ask.</source>
        <translation>Der Server weiß nicht, wen er fragen soll.</translation>
    </message>
    <message>
        <source>Check the name that the server knows you by.</source>
        <translation>Prüfen Sie den Namen, unter dem der Server Sie kennt.</translation>
    </message>
    <message>
        <source>The server wants the code that you agreed on with it.</source>
        <translation>Der Server verlangt den Code, den Sie mit ihm vereinbart haben.</translation>
    </message>
    <message>
        <source>Give the code as the parameter user_code.</source>
        <translation>Geben Sie den Code als Parameter user_code an.</translation>
    </message>
    <message>
        <source>The server can&apos;t show the text for comparison on your device.</source>
        <translation>Der Server kann den Vergleichstext auf Ihrem Gerät nicht anzeigen.</translation>
    </message>
    <message>
        <source>Give a shorter text as the parameter binding_message.</source>
        <translation>Geben Sie einen kürzeren Text als Parameter binding_message an.</translation>
    </message>
    <message>
        <source>Something went wrong at the server.</source>
        <translation>Beim Server ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>%1 does not say which server gives access to it.</source>
        <translation>%1 sagt nicht, welcher Server Zugriff darauf gibt.</translation>
    </message>
    <message>
        <source>Ask whoever runs it, and give the server&apos;s address with --issuer.</source>
        <translation>Fragen Sie den Betreiber, und geben Sie die Adresse des Servers mit --issuer an.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be an API&apos;s address.</source>
        <translation>„%1“ kann keine Adresse einer API sein.</translation>
    </message>
    <message>
        <source>It has to begin with https://, as in https://api.example.org.</source>
        <translation>Sie muss mit https:// beginnen, wie https://api.example.org.</translation>
    </message>
    <message>
        <source>It is not known whom the signed request is for.</source>
        <translation>Es ist nicht bekannt, für wen die signierte Anfrage bestimmt ist.</translation>
    </message>
    <message>
        <source>Give the server&apos;s issuer.</source>
        <translation>Geben Sie den Aussteller des Servers an.</translation>
    </message>
    <message>
        <source>The token is signed in a way that is not allowed.</source>
        <translation>Das Token ist auf eine Weise signiert, die nicht erlaubt ist.</translation>
    </message>
    <message>
        <source>The token is signed with a key that its issuer does not have.</source>
        <translation>Das Token ist mit einem Schlüssel signiert, den sein Aussteller nicht hat.</translation>
    </message>
    <message>
        <source>The token&apos;s signature is wrong.</source>
        <translation>Die Signatur des Tokens ist falsch.</translation>
    </message>
    <message>
        <source>The token is of another issuer.</source>
        <translation>Das Token ist von einem anderen Aussteller.</translation>
    </message>
    <message>
        <source>The token is meant for somebody else.</source>
        <translation>Das Token ist für jemand anderen bestimmt.</translation>
    </message>
    <message>
        <source>The token has expired, or does not say until when it is good.</source>
        <translation>Das Token ist abgelaufen oder sagt nicht, bis wann es gilt.</translation>
    </message>
    <message>
        <source>The token is of the future.</source>
        <translation>Das Token ist aus der Zukunft.</translation>
    </message>
    <message>
        <source>The token was made for something else.</source>
        <translation>Das Token wurde für etwas anderes ausgestellt.</translation>
    </message>
    <message>
        <source>The token does not have the scope “%1”.</source>
        <translation>Das Token hat den Scope „%1“ nicht.</translation>
    </message>
    <message>
        <source>The token does not have the permission “%1”.</source>
        <translation>Das Token hat die Berechtigung „%1“ nicht.</translation>
    </message>
    <message>
        <source>The token does not have the role “%1”.</source>
        <translation>Das Token hat die Rolle „%1“ nicht.</translation>
    </message>
    <message>
        <source>This is not a signed token.</source>
        <translation>Das ist kein signiertes Token.</translation>
    </message>
    <message>
        <source>The token lacks what an access token has to say.</source>
        <translation>Dem Token fehlt, was ein Zugriffstoken sagen muss.</translation>
    </message>
    <message>
        <source>A token of another form is known to its issuer alone: ask the issuer about it.</source>
        <translation>Ein Token in anderer Form kennt nur sein Aussteller: Fragen Sie diesen danach.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock, and ask whoever sent the token for a new one.</source>
        <translation>Prüfen Sie die Uhr dieses Rechners, und bitten Sie den Absender des Tokens um ein neues.</translation>
    </message>
    <message>
        <source>Do not accept it. Ask whoever sent it for the right one.</source>
        <translation>Nehmen Sie es nicht an. Bitten Sie den Absender um das richtige.</translation>
    </message>
    <message numerus="yes">
        <source>This machine&apos;s clock seems to be %n minutes slow. Set it, and try again.</source>
        <translation>
            <numerusform>Die Uhr dieses Rechners scheint %n Minute nachzugehen. Stellen Sie sie, und versuchen Sie es erneut.</numerusform>
            <numerusform>Die Uhr dieses Rechners scheint %n Minuten nachzugehen. Stellen Sie sie, und versuchen Sie es erneut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This machine&apos;s clock seems to be %n minutes fast. Set it, and try again.</source>
        <translation>
            <numerusform>Die Uhr dieses Rechners scheint %n Minute vorzugehen. Stellen Sie sie, und versuchen Sie es erneut.</numerusform>
            <numerusform>Die Uhr dieses Rechners scheint %n Minuten vorzugehen. Stellen Sie sie, und versuchen Sie es erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lanyard can&apos;t encrypt the request in a way that the server takes.</source>
        <translation>Lanyard kann die Anfrage nicht so verschlüsseln, wie der Server es annimmt.</translation>
    </message>
    <message>
        <source>Link the account without that, or ask whoever runs the server. What is taken: %1.</source>
        <translation>Verknüpfen Sie das Konto ohne dies, oder fragen Sie beim Betreiber des Servers nach. Angenommen wird: %1.</translation>
    </message>
    <message>
        <source>The server publishes no key that the request could be encrypted to.</source>
        <translation>Der Server veröffentlicht keinen Schlüssel, für den die Anfrage verschlüsselt werden könnte.</translation>
    </message>
    <message>
        <source>Nothing was sent. Tell whoever runs the server.</source>
        <translation>Es wurde nichts gesendet. Informieren Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>There is no client secret to encrypt the request with.</source>
        <translation>Es gibt kein Client-Secret, mit dem die Anfrage verschlüsselt werden könnte.</translation>
    </message>
</context>
<context>
    <name>PastedAnswer</name>
    <message>
        <source>Copy the whole address from the browser&apos;s address bar after signing in, and paste it here.</source>
        <translation>Nach dem Anmelden die ganze Adresse aus der Adressleiste des Browsers kopieren und hier einfügen.</translation>
    </message>
    <message>
        <source>This address belongs to another sign-in.</source>
        <translation>Diese Adresse gehört zu einer anderen Anmeldung.</translation>
    </message>
    <message>
        <source>This is not what the browser ended on.</source>
        <translation>Das ist nicht die Adresse, bei der der Browser stehen geblieben ist.</translation>
    </message>
    <message>
        <source>This code belongs to another sign-in.</source>
        <translation>Dieser Code gehört zu einer anderen Anmeldung.</translation>
    </message>
</context>
<context>
    <name>Platform</name>
    <message>
        <source>Finishing the renewal of an account</source>
        <translation>Die Erneuerung eines Kontos wird abgeschlossen</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>Ask the administrator of this machine.</source>
        <translation>Bei der Administration dieses Rechners nachfragen.</translation>
    </message>
    <message>
        <source>This machine&apos;s policy does not allow accounts of “%1”.</source>
        <translation>Die Richtlinie dieses Rechners erlaubt keine Konten von „%1“.</translation>
    </message>
    <message>
        <source>This machine&apos;s policy does not allow accounts of the server “%1”.</source>
        <translation>Die Richtlinie dieses Rechners erlaubt keine Konten des Servers „%1“.</translation>
    </message>
    <message>
        <source>This machine&apos;s policy does not allow keeping secrets in “%1”.</source>
        <translation>Die Richtlinie dieses Rechners erlaubt es nicht, Geheimnisse in „%1“ aufzubewahren.</translation>
    </message>
    <message>
        <source>This machine&apos;s policy does not allow showing tokens.</source>
        <translation>Die Richtlinie dieses Rechners erlaubt es nicht, Token anzuzeigen.</translation>
    </message>
</context>
<context>
    <name>PolicyFile</name>
    <message>
        <source>The policy of this machine is malformed, so nothing is allowed: %1</source>
        <translation>Die Richtlinie dieses Rechners ist fehlerhaft, daher ist nichts erlaubt: %1</translation>
    </message>
    <message>
        <source>Ask the administrator of this machine to mend the file.</source>
        <translation>Die Administration dieses Rechners kann die Datei in Ordnung bringen.</translation>
    </message>
    <message>
        <source>The policy file %1 can&apos;t be read, so it is not in force.</source>
        <translation>Die Richtliniendatei %1 kann nicht gelesen werden und gilt daher nicht.</translation>
    </message>
    <message>
        <source>Make the file readable for everyone, or remove it.</source>
        <translation>Die Datei für alle lesbar machen oder entfernen.</translation>
    </message>
    <message>
        <source>“%1” is neither a host nor an address.</source>
        <translation>„%1“ ist weder ein Rechnername noch eine Adresse.</translation>
    </message>
</context>
<context>
    <name>Provider</name>
    <message>
        <source>%1 does not ask for “%2”.</source>
        <translation>%1 fragt nicht nach „%2“.</translation>
    </message>
    <message>
        <source>The client id holds a character that no client id has.</source>
        <translation>Die Client-ID enthält ein Zeichen, das in keiner Client-ID vorkommt.</translation>
    </message>
    <message>
        <source>Copy it again from the page where it was registered.</source>
        <translation>Sie noch einmal von der Seite kopieren, auf der sie registriert wurde.</translation>
    </message>
    <message>
        <source>%1 needs a value for “%2”.</source>
        <translation>%1 braucht einen Wert für „%2“.</translation>
    </message>
    <message>
        <source>“%1” is not an address that Lanyard uses for %2.</source>
        <translation>„%1“ ist keine Adresse, die Lanyard für %2 verwendet.</translation>
    </message>
    <message>
        <source>Only https addresses are used, and http ones on this machine.</source>
        <translation>Nur https-Adressen werden verwendet, http nur auf diesem Rechner.</translation>
    </message>
    <message>
        <source>There is not enough to sign in to %1 with.</source>
        <translation>Die Angaben reichen nicht, um sich bei %1 anzumelden.</translation>
    </message>
    <message>
        <source>Give the address of the server, or its authorization and token addresses.</source>
        <translation>Die Adresse des Servers angeben oder seine Autorisierungs- und Token-Adresse.</translation>
    </message>
</context>
<context>
    <name>ProviderCatalogue</name>
    <message>
        <source>There is no provider “%1”.</source>
        <translation>Es gibt keinen Anbieter „%1“.</translation>
    </message>
    <message>
        <source>“lanyardctl providers” lists those that there are.</source>
        <translation>„lanyardctl providers“ listet die vorhandenen auf.</translation>
    </message>
</context>
<context>
    <name>ProviderFile</name>
    <message>
        <source>The name “%1” is taken already.</source>
        <translation>Der Name „%1“ ist schon vergeben.</translation>
    </message>
    <message>
        <source>This is not a regular expression.</source>
        <translation>Dies ist kein regulärer Ausdruck.</translation>
    </message>
    <message>
        <source>This is not an address that Lanyard uses.</source>
        <translation>Dies ist keine Adresse, die Lanyard verwendet.</translation>
    </message>
    <message>
        <source>“{%1}” is neither a variable nor a value.</source>
        <translation>„{%1}“ ist weder eine Variable noch ein Wert.</translation>
    </message>
    <message>
        <source>Without discovery the token endpoint is needed.</source>
        <translation>Ohne Discovery wird der Token-Endpunkt gebraucht.</translation>
    </message>
    <message>
        <source>Without discovery the flow “code” needs the authorization endpoint.</source>
        <translation>Ohne Discovery braucht der Ablauf „code“ den Autorisierungs-Endpunkt.</translation>
    </message>
    <message>
        <source>Without discovery the flow “device” needs the device endpoint.</source>
        <translation>Ohne Discovery braucht der Ablauf „device“ den Geräte-Endpunkt.</translation>
    </message>
    <message>
        <source>Discovery needs an issuer or a discoveryUrl.</source>
        <translation>Discovery braucht issuer oder discoveryUrl.</translation>
    </message>
    <message>
        <source>This way to revoke needs the revocation endpoint.</source>
        <translation>Diese Art des Widerrufs braucht den Widerrufs-Endpunkt.</translation>
    </message>
    <message>
        <source>“one-of” needs acceptedIssuers.</source>
        <translation>„one-of“ braucht acceptedIssuers.</translation>
    </message>
    <message>
        <source>“exact” needs an issuer; without one it is “none”.</source>
        <translation>„exact“ braucht issuer; ohne ist es „none“.</translation>
    </message>
    <message>
        <source>“tenant” needs an issuer with {tenantid} in it.</source>
        <translation>„tenant“ braucht issuer mit {tenantid} darin.</translation>
    </message>
    <message>
        <source>A redirect has either anyPort, or a list of ports and anyPort false.</source>
        <translation>Eine Weiterleitung hat entweder anyPort oder eine Liste von Ports und anyPort false.</translation>
    </message>
    <message>
        <source>White letters can&apos;t be read well on %1: the contrast is %2:1, and has to be 4.5:1.</source>
        <translation>Weiße Buchstaben sind auf %1 nicht gut lesbar: Der Kontrast ist %2:1 und muss 4.5:1 sein.</translation>
    </message>
    <message>
        <source>“%1” extends itself by way of others.</source>
        <translation>„%1“ erweitert sich über andere selbst.</translation>
    </message>
    <message>
        <source>No sound provider file has the id “%1”.</source>
        <translation>Keine einwandfreie Anbieterdatei hat die ID „%1“.</translation>
    </message>
    <message>
        <source>What it extends, “%1”, has a problem itself.</source>
        <translation>„%1“, worauf es aufbaut, hat selbst ein Problem.</translation>
    </message>
    <message>
        <source>Choices belong to the kind “choice”, and it needs some.</source>
        <translation>„choices“ gehören zur Art „choice“, und diese braucht welche.</translation>
    </message>
    <message>
        <source>Each choice has to settle the same names.</source>
        <translation>Jede Wahl muss dieselben Namen festlegen.</translation>
    </message>
</context>
<context>
    <name>ProviderVariable</name>
    <message>
        <source>Enter the name of the server alone, without https:// and without a path.</source>
        <translation>Nur den Namen des Servers eingeben, ohne https:// und ohne Pfad.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://.</source>
        <translation>Eine Adresse eingeben, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>Enter the name alone, without a slash.</source>
        <translation>Nur den Namen eingeben, ohne Schrägstrich.</translation>
    </message>
    <message>
        <source>Use letters, digits, dots and hyphens.</source>
        <translation>Buchstaben, Ziffern, Punkte und Bindestriche verwenden.</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Zum Beispiel: %1</translation>
    </message>
    <message>
        <source>“%1” does not fit “%2”.</source>
        <translation>„%1“ passt nicht zu „%2“.</translation>
    </message>
    <message>
        <source>Choose one of: %1</source>
        <translation>Wählen Sie eines davon: %1</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>You&apos;re signed in</source>
        <translation>Sie sind angemeldet</translation>
    </message>
    <message>
        <source>Go back to Lanyard to see what to do.</source>
        <translation>Zurück zu Lanyard gehen; dort steht, was zu tun ist.</translation>
    </message>
    <message>
        <source>You can close this tab.</source>
        <translation>Sie können diesen Tab schließen.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the BCP 47 tag of the language that this is translated to</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>You&apos;re not signed in</source>
        <translation>Sie sind nicht angemeldet</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>The keyring is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again. Your accounts are safe.</source>
        <translation>Den Schlüsselbund entsperren und erneut versuchen. Ihre Konten sind sicher.</translation>
    </message>
    <message>
        <source>The keyring stayed locked because its prompt was closed.</source>
        <translation>Der Schlüsselbund blieb gesperrt, weil seine Abfrage geschlossen wurde.</translation>
    </message>
    <message>
        <source>Try again and enter the keyring&apos;s password. Your accounts are safe.</source>
        <translation>Erneut versuchen und das Passwort des Schlüsselbunds eingeben. Ihre Konten sind sicher.</translation>
    </message>
    <message>
        <source>The keyring refused access.</source>
        <translation>Der Schlüsselbund hat den Zugriff verweigert.</translation>
    </message>
    <message>
        <source>Allow Lanyard in the keyring&apos;s settings and try again.</source>
        <translation>Lanyard in den Einstellungen des Schlüsselbunds erlauben und erneut versuchen.</translation>
    </message>
    <message>
        <source>No keyring is running on this machine.</source>
        <translation>Auf diesem Rechner läuft kein Schlüsselbund.</translation>
    </message>
    <message>
        <source>Start GNOME Keyring or KWallet, or choose the encrypted file with --store file.</source>
        <translation>GNOME Keyring oder KWallet starten oder mit --store file die verschlüsselte Datei wählen.</translation>
    </message>
    <message>
        <source>The keyring did not answer in time.</source>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Your accounts are safe. Try again in a moment, or restart the keyring.</source>
        <translation>Ihre Konten sind sicher. Gleich noch einmal versuchen oder den Schlüsselbund neu starten.</translation>
    </message>
    <message>
        <source>The secret store failed.</source>
        <translation>Im Geheimnisspeicher ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>Encrypted file</source>
        <translation>Verschlüsselte Datei</translation>
    </message>
    <message>
        <source>There is no passphrase in the passphrase file.</source>
        <translation>In der Passphrasendatei steht keine Passphrase.</translation>
    </message>
    <message>
        <source>Write it to the first line of the file that LANYARD_PASSPHRASE_FILE names.</source>
        <translation>Sie gehört in die erste Zeile der Datei, die LANYARD_PASSPHRASE_FILE nennt.</translation>
    </message>
    <message>
        <source>Memory only</source>
        <translation>Nur Arbeitsspeicher</translation>
    </message>
    <message>
        <source>No key could be made from the passphrase.</source>
        <translation>Aus der Passphrase konnte kein Schlüssel gebildet werden.</translation>
    </message>
    <message>
        <source>Close other programs to free memory, and try again.</source>
        <translation>Andere Programme schließen, um Arbeitsspeicher freizugeben, und erneut versuchen.</translation>
    </message>
    <message>
        <source>Default keyring</source>
        <translation>Standardschlüsselbund</translation>
    </message>
    <message>
        <source>The account&apos;s entry is not in the secret store.</source>
        <translation>Der Eintrag des Kontos ist nicht im Geheimnisspeicher.</translation>
    </message>
    <message>
        <source>Sign in again; the account keeps its name and settings.</source>
        <translation>Erneut anmelden; das Konto behält seinen Namen und seine Einstellungen.</translation>
    </message>
    <message>
        <source>What the secret store holds is damaged.</source>
        <translation>Der Inhalt des Geheimnisspeichers ist beschädigt.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or sign in again to replace it.</source>
        <translation>Ihn aus einer Sicherung wiederherstellen oder erneut anmelden, um ihn zu ersetzen.</translation>
    </message>
    <message>
        <source>The secret store can&apos;t hold this value.</source>
        <translation>Der Geheimnisspeicher kann diesen Wert nicht aufnehmen.</translation>
    </message>
    <message>
        <source>The request to the secret store was cancelled.</source>
        <translation>Die Anfrage an den Geheimnisspeicher wurde abgebrochen.</translation>
    </message>
    <message>
        <source>A later version of Lanyard made this encrypted file.</source>
        <translation>Eine spätere Version von Lanyard hat diese verschlüsselte Datei erstellt.</translation>
    </message>
    <message>
        <source>Update Lanyard on this machine.</source>
        <translation>Lanyard auf diesem Rechner aktualisieren.</translation>
    </message>
    <message>
        <source>The passphrase is not the one of this encrypted file.</source>
        <translation>Die Passphrase gehört nicht zu dieser verschlüsselten Datei.</translation>
    </message>
    <message>
        <source>Enter the passphrase that it was made with; it can&apos;t be read without it.</source>
        <translation>Die Passphrase eingeben, mit der sie erstellt wurde; ohne sie ist die Datei nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>There is no secret store “%1”.</source>
        <translation>Es gibt keinen Geheimnisspeicher „%1“.</translation>
    </message>
    <message>
        <source>Choose keychain, file or memory.</source>
        <translation>Zur Auswahl stehen keychain, file und memory.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>sie ist zu lang</translation>
    </message>
    <message>
        <source>Secrets that are in memory only can&apos;t be moved.</source>
        <translation>Geheimnisse, die nur im Arbeitsspeicher liegen, lassen sich nicht verschieben.</translation>
    </message>
    <message>
        <source>They can be moved between the keyring and the encrypted file.</source>
        <translation>Verschieben lassen sie sich zwischen dem Schlüsselbund und der verschlüsselten Datei.</translation>
    </message>
</context>
<context>
    <name>SystemBrowser</name>
    <message>
        <source>The server&apos;s sign-in address is not safe to open.</source>
        <translation>Die Anmeldeadresse des Servers lässt sich nicht sicher öffnen.</translation>
    </message>
    <message>
        <source>No browser could be opened: %1 is not installed.</source>
        <translation>Es konnte kein Browser geöffnet werden: %1 ist nicht installiert.</translation>
    </message>
    <message>
        <source>Copy the address and open it in any browser on this machine.</source>
        <translation>Die Adresse kopieren und auf diesem Rechner in einem beliebigen Browser öffnen.</translation>
    </message>
</context>
<context>
    <name>lanyard</name>
    <message>
        <source>Links your online accounts once, for every program on this machine.</source>
        <translation>Verknüpft Ihre Online-Konten einmal für alle Programme auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Opens on the demo provider: everything can be tried, and nothing is kept.</source>
        <translation>Öffnet sich mit dem Demo-Anbieter: Alles lässt sich ausprobieren, nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>Starts in the tray, without a window.</source>
        <translation>Startet im Infobereich, ohne Fenster.</translation>
    </message>
</context>
<context>
    <name>lanyardctl</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Renews soon</source>
        <translation>Wird bald erneuert</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>This command takes one account.</source>
        <translation>Dieser Befehl nimmt genau ein Konto.</translation>
    </message>
    <message>
        <source>“lanyardctl accounts” lists those that are linked.</source>
        <translation>„lanyardctl accounts“ listet die verknüpften auf.</translation>
    </message>
    <message>
        <source>No account is linked yet. “lanyardctl link” links one.</source>
        <translation>Es ist noch kein Konto verknüpft. „lanyardctl link“ verknüpft eines.</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Angemeldet als</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>Nicht gewährt</translation>
    </message>
    <message>
        <source>Token until</source>
        <translation>Token bis</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Verknüpft</translation>
    </message>
    <message>
        <source>Lists the linked accounts.</source>
        <translation>Listet die verknüpften Konten auf.</translation>
    </message>
    <message>
        <source>Shows one account.</source>
        <translation>Zeigt ein Konto.</translation>
    </message>
    <message>
        <source>The demo provider runs until you press Ctrl+C. Link an account there with:
  lanyardctl link demo --issuer %1</source>
        <translation>Der Demo-Anbieter läuft, bis Sie Strg+C drücken. Dort ein Konto verknüpfen:
  lanyardctl link demo --issuer %1</translation>
    </message>
    <message>
        <source>The port; any free one otherwise.</source>
        <translation>Der Port; ohne Angabe irgendein freier.</translation>
    </message>
    <message>
        <source>Signs this person in without asking: ada or grace.</source>
        <translation>Meldet diese Person ohne Rückfrage an: ada oder grace.</translation>
    </message>
    <message>
        <source>For how long its access tokens are good.</source>
        <translation>Wie lange seine Zugriffstoken gültig sind.</translation>
    </message>
    <message>
        <source>Runs the demo provider and prints its issuer.</source>
        <translation>Startet den Demo-Anbieter und gibt seinen Issuer aus.</translation>
    </message>
    <message>
        <source>Checks keyring, browser, loopback, clock, proxy, TLS and policy.</source>
        <translation>Prüft Schlüsselbund, Browser, Loopback, Uhr, Proxy, TLS und Richtlinie.</translation>
    </message>
    <message>
        <source>“%1” is linked.</source>
        <translation>„%1“ ist verknüpft.</translation>
    </message>
    <message>
        <source>Links an account.</source>
        <translation>Verknüpft ein Konto.</translation>
    </message>
    <message>
        <source>Lists the providers that can be linked.</source>
        <translation>Listet die Anbieter auf, die sich verknüpfen lassen.</translation>
    </message>
    <message>
        <source>There is no format “%1”.</source>
        <translation>Es gibt kein Format „%1“.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Zur Auswahl stehen: %1.</translation>
    </message>
    <message>
        <source>--min-valid takes a number of seconds.</source>
        <translation>--min-valid nimmt eine Anzahl Sekunden.</translation>
    </message>
    <message>
        <source>The access of “%1” is renewed.</source>
        <translation>Der Zugriff von „%1“ ist erneuert.</translation>
    </message>
    <message>
        <source>How to print it: raw, json, header or xoauth2.</source>
        <translation>Wie es ausgegeben wird: raw, json, header oder xoauth2.</translation>
    </message>
    <message>
        <source>For how long it has to be good (60).</source>
        <translation>Wie lange es gültig sein muss (60).</translation>
    </message>
    <message>
        <source>Renews it first in any case.</source>
        <translation>Erneuert es vorher in jedem Fall.</translation>
    </message>
    <message>
        <source>Prints a valid access token.</source>
        <translation>Gibt ein gültiges Zugriffstoken aus.</translation>
    </message>
    <message>
        <source>Renews an account&apos;s access now.</source>
        <translation>Erneuert jetzt den Zugriff eines Kontos.</translation>
    </message>
    <message>
        <source>Prints what the server says about the signed-in person.</source>
        <translation>Gibt aus, was der Server über die angemeldete Person sagt.</translation>
    </message>
    <message>
        <source>Unlinked here, but the access at the server was not ended.</source>
        <translation>Hier getrennt, aber der Zugriff beim Server wurde nicht beendet.</translation>
    </message>
    <message>
        <source>“%1” is unlinked, and its access at the server is ended.</source>
        <translation>„%1“ ist getrennt, und der Zugriff beim Server ist beendet.</translation>
    </message>
    <message>
        <source>Leaves the access at the server as it is.</source>
        <translation>Lässt den Zugriff beim Server, wie er ist.</translation>
    </message>
    <message>
        <source>Ends an account&apos;s access and forgets its secrets.</source>
        <translation>Beendet den Zugriff eines Kontos und vergisst seine Geheimnisse.</translation>
    </message>
    <message>
        <source>--%1 takes NAME=VALUE, not “%2”.</source>
        <translation>--%1 nimmt NAME=VALUE, nicht „%2“.</translation>
    </message>
    <message>
        <source>--timeout takes a number of seconds.</source>
        <translation>--timeout nimmt eine Anzahl Sekunden.</translation>
    </message>
    <message>
        <source>%1 has to know Lanyard by a client id.</source>
        <translation>%1 muss Lanyard unter einer Client-ID kennen.</translation>
    </message>
    <message>
        <source>The client secret can&apos;t be read from %1: %2.</source>
        <translation>Das Client-Secret kann nicht aus %1 gelesen werden: %2.</translation>
    </message>
    <message>
        <source>--redirect-port takes a port number.</source>
        <translation>--redirect-port nimmt eine Portnummer.</translation>
    </message>
    <message>
        <source>Say which provider to link, or give --issuer.</source>
        <translation>Angeben, welcher Anbieter verknüpft werden soll, oder --issuer verwenden.</translation>
    </message>
    <message>
        <source>“lanyardctl providers” lists them.</source>
        <translation>„lanyardctl providers“ listet sie auf.</translation>
    </message>
    <message>
        <source>This version can&apos;t sign in by “%1”.</source>
        <translation>Diese Version kann nicht über „%1“ anmelden.</translation>
    </message>
    <message>
        <source>Sign in here with a browser on this machine:</source>
        <translation>Hier mit einem Browser auf diesem Rechner anmelden:</translation>
    </message>
    <message>
        <source>If the browser ends on a page that can&apos;t be reached, paste its address here.</source>
        <translation>Wenn der Browser bei einer Seite stehen bleibt, die nicht erreichbar ist, deren Adresse hier einfügen.</translation>
    </message>
    <message>
        <source>Sign in here with any browser:</source>
        <translation>Hier mit einem beliebigen Browser anmelden:</translation>
    </message>
    <message>
        <source>Then paste the code, or the address that the browser ends on:</source>
        <translation>Dann den Code einfügen oder die Adresse, bei der der Browser stehen bleibt:</translation>
    </message>
    <message>
        <source>Usage: lanyardctl COMMAND [OPTIONS]</source>
        <translation>Aufruf: lanyardctl BEFEHL [OPTIONEN]</translation>
    </message>
    <message>
        <source>“lanyardctl COMMAND --help” shows the options of a command.</source>
        <translation>„lanyardctl BEFEHL --help“ zeigt die Optionen eines Befehls.</translation>
    </message>
    <message>
        <source>Prints JSON for scripts.</source>
        <translation>Gibt JSON für Skripte aus.</translation>
    </message>
    <message>
        <source>Where secrets rest: keychain, file or memory.</source>
        <translation>Wo Geheimnisse liegen: keychain, file oder memory.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>“lanyardctl --help” lists the commands.</source>
        <translation>„lanyardctl --help“ listet die Befehle auf.</translation>
    </message>
    <message>
        <source>“lanyardctl %1 --help” lists the options.</source>
        <translation>„lanyardctl %1 --help“ listet die Optionen auf.</translation>
    </message>
    <message>
        <source>Say what to do.</source>
        <translation>Angeben, was zu tun ist.</translation>
    </message>
    <message>
        <source>The encrypted file needs its passphrase, and there is nobody to ask.</source>
        <translation>Die verschlüsselte Datei braucht ihre Passphrase, und es ist niemand da, den man fragen könnte.</translation>
    </message>
    <message>
        <source>Name a file that holds it in LANYARD_PASSPHRASE_FILE.</source>
        <translation>In LANYARD_PASSPHRASE_FILE eine Datei nennen, die sie enthält.</translation>
    </message>
    <message>
        <source>Choose a passphrase for the encrypted file. Make it long, six words or more; without it nothing can be read again.</source>
        <translation>Eine Passphrase für die verschlüsselte Datei wählen. Lang soll sie sein, sechs Wörter oder mehr; ohne sie ist nichts wieder lesbar.</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Passphrase: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>Noch einmal: </translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Die beiden Passphrasen stimmen nicht überein.</translation>
    </message>
    <message>
        <source>Nothing was kept. Start again.</source>
        <translation>Es wurde nichts gespeichert. Neu beginnen.</translation>
    </message>
    <message>
        <source>No passphrase was given.</source>
        <translation>Es wurde keine Passphrase angegeben.</translation>
    </message>
    <message>
        <source>Links any server by its address.</source>
        <translation>Verknüpft einen beliebigen Server über seine Adresse.</translation>
    </message>
    <message>
        <source>How the server knows Lanyard.</source>
        <translation>Unter welcher ID der Server Lanyard kennt.</translation>
    </message>
    <message>
        <source>A file with the client secret; - is standard input.</source>
        <translation>Eine Datei mit dem Client-Secret; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>What access to ask for; can be repeated.</source>
        <translation>Welcher Zugriff angefragt wird; kann wiederholt werden.</translation>
    </message>
    <message>
        <source>The port that the browser comes back to.</source>
        <translation>Der Port, zu dem der Browser zurückkehrt.</translation>
    </message>
    <message>
        <source>The path that the browser comes back to.</source>
        <translation>Der Pfad, zu dem der Browser zurückkehrt.</translation>
    </message>
    <message>
        <source>Who is expected to sign in.</source>
        <translation>Wer sich anmelden soll.</translation>
    </message>
    <message>
        <source>The API that the access is for.</source>
        <translation>Die API, für die der Zugriff gilt.</translation>
    </message>
    <message>
        <source>Another parameter for the server; can be repeated.</source>
        <translation>Ein weiterer Parameter für den Server; kann wiederholt werden.</translation>
    </message>
    <message>
        <source>A setting of the provider, such as its address; can be repeated.</source>
        <translation>Eine Einstellung des Anbieters, etwa seine Adresse; kann wiederholt werden.</translation>
    </message>
    <message>
        <source>A name for the account.</source>
        <translation>Ein Name für das Konto.</translation>
    </message>
    <message>
        <source>Opens no browser, only prints the address.</source>
        <translation>Öffnet keinen Browser, gibt nur die Adresse aus.</translation>
    </message>
    <message>
        <source>Gives up after this time.</source>
        <translation>Gibt nach dieser Zeit auf.</translation>
    </message>
    <message>
        <source>This command takes no “%1”.</source>
        <translation>Dieser Befehl nimmt kein „%1“.</translation>
    </message>
    <message>
        <source>The redirect URI is %1.</source>
        <translation>Die Redirect-URI ist %1.</translation>
    </message>
    <message>
        <source>Give the client id with --client-id.</source>
        <translation>Die Client-ID mit --client-id angeben.</translation>
    </message>
    <message>
        <source>%1 wants the client secret that belongs to the client id.</source>
        <translation>%1 verlangt das Client-Secret, das zur Client-ID gehört.</translation>
    </message>
    <message>
        <source>Give it with --client-secret-file.</source>
        <translation>Mit --client-secret-file angeben.</translation>
    </message>
    <message>
        <source>Standard input ended before a code came.</source>
        <translation>Die Standardeingabe endete, bevor ein Code kam.</translation>
    </message>
    <message>
        <source>Nothing was kept. Start again and write the code, or the address, to standard input.</source>
        <translation>Nichts wurde behalten. Beginnen Sie neu, und schreiben Sie den Code oder die Adresse in die Standardeingabe.</translation>
    </message>
    <message>
        <source>Prints what the server knows of an account&apos;s token.</source>
        <translation>Gibt aus, was der Server über das Token eines Kontos weiß.</translation>
    </message>
    <message>
        <source>On any device, open this page:</source>
        <translation>Öffnen Sie auf irgendeinem Gerät diese Seite:</translation>
    </message>
    <message>
        <source>and enter this code there:</source>
        <translation>und geben Sie dort diesen Code ein:</translation>
    </message>
    <message>
        <source>This page has the code in it already:</source>
        <translation>Auf dieser Seite ist der Code schon eingetragen:</translation>
    </message>
    <message>
        <source>Give the code to nobody. It is good until %1; Lanyard waits until you have signed in.</source>
        <translation>Geben Sie den Code niemandem. Er gilt bis %1; Lanyard wartet, bis Sie sich angemeldet haben.</translation>
    </message>
    <message>
        <source>Hands the request to the server itself, not through the browser.</source>
        <translation>Übergibt die Anfrage direkt an den Server, nicht über den Browser.</translation>
    </message>
    <message>
        <source>This way of signing in needs --%1.</source>
        <translation>Diese Art der Anmeldung braucht --%1.</translation>
    </message>
    <message>
        <source>What --%1 names can&apos;t be read: %2.</source>
        <translation>Was --%1 nennt, lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>Who signs in with a password.</source>
        <translation>Wer sich mit einem Passwort anmeldet.</translation>
    </message>
    <message>
        <source>A file with the password; - is standard input.</source>
        <translation>Eine Datei mit dem Passwort; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>A file with the token to exchange; - is standard input.</source>
        <translation>Eine Datei mit dem Token, das getauscht wird; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>What that token is: access_token, refresh_token, id_token, saml1, saml2, jwt or a URI.</source>
        <translation>Was dieses Token ist: access_token, refresh_token, id_token, saml1, saml2, jwt oder eine URI.</translation>
    </message>
    <message>
        <source>A file with the assertion to present; - is standard input.</source>
        <translation>Eine Datei mit der Assertion, die vorgelegt wird; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>An API that the access is for, by its address; can be repeated.</source>
        <translation>Eine API, für die der Zugriff ist, mit ihrer Adresse; wiederholbar.</translation>
    </message>
    <message>
        <source>--resource takes an address without a fragment, not “%1”.</source>
        <translation>--resource verlangt eine Adresse ohne Fragment, nicht „%1“.</translation>
    </message>
    <message>
        <source>Binds the tokens to a key, so that a stolen one is no use.</source>
        <translation>Bindet die Token an einen Schlüssel, sodass ein gestohlenes nichts nützt.</translation>
    </message>
    <message>
        <source>--header takes “Name: value”, and no name that Lanyard sets itself, not “%1”.</source>
        <translation>--header erwartet „Name: Wert“ und keinen Namen, den Lanyard selbst setzt, nicht „%1“.</translation>
    </message>
    <message>
        <source>Name an account and a path of its API.</source>
        <translation>Nennen Sie ein Konto und einen Pfad seiner API.</translation>
    </message>
    <message>
        <source>“%1” is no HTTP method.</source>
        <translation>„%1“ ist keine HTTP-Methode.</translation>
    </message>
    <message>
        <source>The data can&apos;t be read from %1: %2.</source>
        <translation>Die Daten lassen sich nicht aus %1 lesen: %2.</translation>
    </message>
    <message>
        <source>Where the API of “%1” lies is not known.</source>
        <translation>Wo die API von „%1“ liegt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Link the account again, with the API&apos;s address as --resource.</source>
        <translation>Verknüpfen Sie das Konto erneut, mit der Adresse der API als --resource.</translation>
    </message>
    <message>
        <source>--api-base takes an address on this machine.</source>
        <translation>--api-base erwartet eine Adresse auf diesem Gerät.</translation>
    </message>
    <message>
        <source>Where a provider&apos;s API lies elsewhere, a provider file says so.</source>
        <translation>Liegt die API eines Anbieters woanders, sagt das eine Anbieterdatei.</translation>
    </message>
    <message>
        <source>A file with the body of the request; - is standard input.</source>
        <translation>Eine Datei mit dem Inhalt der Anfrage; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>A header for the request; can be repeated.</source>
        <translation>Eine Kopfzeile für die Anfrage; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Where the API lies, if it runs on this machine.</source>
        <translation>Wo die API liegt, wenn sie auf diesem Gerät läuft.</translation>
    </message>
    <message>
        <source>Calls the API of an account.</source>
        <translation>Ruft die API eines Kontos auf.</translation>
    </message>
    <message>
        <source>Standard input can&apos;t be two files at once.</source>
        <translation>Die Standardeingabe kann nicht zwei Dateien zugleich sein.</translation>
    </message>
    <message>
        <source>Give one of them by its name.</source>
        <translation>Geben Sie eine der beiden mit ihrem Namen an.</translation>
    </message>
    <message>
        <source>A file with the client&apos;s private key, as JWK or PEM; - is standard input.</source>
        <translation>Eine Datei mit dem privaten Schlüssel des Clients als JWK oder PEM; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>A file with the certificate of that key, as PEM.</source>
        <translation>Eine Datei mit dem Zertifikat dieses Schlüssels als PEM.</translation>
    </message>
    <message>
        <source>How the client proves itself: %1.</source>
        <translation>Wie sich der Client ausweist: %1.</translation>
    </message>
    <message>
        <source>The authorization details can&apos;t be read from %1: %2.</source>
        <translation>Die Autorisierungsdetails lassen sich nicht aus %1 lesen: %2.</translation>
    </message>
    <message>
        <source>%1 holds no authorization details.</source>
        <translation>%1 enthält keine Autorisierungsdetails.</translation>
    </message>
    <message>
        <source>They are a JSON array of objects, each with a “type”.</source>
        <translation>Sie sind ein JSON-Array von Objekten, jedes mit einem „type“.</translation>
    </message>
    <message>
        <source>How to sign in: code, paste, device, ciba, client-credentials, password, token-exchange or jwt-bearer.</source>
        <translation>Wie die Anmeldung geschieht: code, paste, device, ciba, client-credentials, password, token-exchange oder jwt-bearer.</translation>
    </message>
    <message>
        <source>A file that says in detail what access to ask for, as JSON; - is standard input.</source>
        <translation>Eine Datei, die im Einzelnen sagt, welcher Zugriff angefragt wird, als JSON; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>The server asks you on your own device. Agree there only if it shows this:</source>
        <translation>Der Server fragt Sie auf Ihrem eigenen Gerät. Stimmen Sie dort nur zu, wenn es dies anzeigt:</translation>
    </message>
    <message>
        <source>There is time until %1; Lanyard waits until you have answered.</source>
        <translation>Zeit ist bis %1; Lanyard wartet, bis Sie geantwortet haben.</translation>
    </message>
    <message>
        <source>Signs the request with the client&apos;s key or secret.</source>
        <translation>Signiert die Anfrage mit dem Schlüssel oder dem Secret des Clients.</translation>
    </message>
    <message>
        <source>There is no token on standard input.</source>
        <translation>Auf der Standardeingabe ist kein Token.</translation>
    </message>
    <message>
        <source>Write one to it, as in: lanyardctl token ACCOUNT | lanyardctl verify --issuer URL</source>
        <translation>Schreiben Sie eines hinein, etwa so: lanyardctl token KONTO | lanyardctl verify --issuer URL</translation>
    </message>
    <message>
        <source>For whom the token is was not checked; --audience says who it has to be.</source>
        <translation>Für wen das Token bestimmt ist, wurde nicht geprüft; --audience sagt, für wen es sein muss.</translation>
    </message>
    <message>
        <source>Verifies the token on standard input and prints its claims.</source>
        <translation>Prüft das Token auf der Standardeingabe und gibt seine Angaben aus.</translation>
    </message>
    <message>
        <source>An example: --client-metadata id_token_signed_response_alg=ES256</source>
        <translation>Ein Beispiel: --client-metadata id_token_signed_response_alg=ES256</translation>
    </message>
    <message>
        <source>The keys can&apos;t be read from %1.</source>
        <translation>Die Schlüssel können nicht aus %1 gelesen werden.</translation>
    </message>
    <message>
        <source>%1 holds no keys.</source>
        <translation>%1 enthält keine Schlüssel.</translation>
    </message>
    <message>
        <source>A file of keys is a JSON Web Key Set (RFC 7517 §5).</source>
        <translation>Eine Schlüsseldatei ist ein JSON Web Key Set (RFC 7517 §5).</translation>
    </message>
    <message>
        <source>Say whose token it is: --issuer or --jwks-file.</source>
        <translation>Sagen Sie, wessen Token es ist: --issuer oder --jwks-file.</translation>
    </message>
    <message>
        <source>“%1” is no signature that can be verified.</source>
        <translation>„%1“ ist keine Signatur, die geprüft werden kann.</translation>
    </message>
    <message>
        <source>--leeway takes a number of seconds.</source>
        <translation>--leeway nimmt eine Zahl von Sekunden.</translation>
    </message>
    <message>
        <source>Who made the token, and publishes the keys.</source>
        <translation>Wer das Token ausgestellt hat und die Schlüssel veröffentlicht.</translation>
    </message>
    <message>
        <source>A file with the keys; nobody is asked then.</source>
        <translation>Eine Datei mit den Schlüsseln; dann wird niemand gefragt.</translation>
    </message>
    <message>
        <source>Whom the token has to be for; can be repeated, one of them is enough.</source>
        <translation>Für wen das Token sein muss; kann wiederholt werden, eines davon genügt.</translation>
    </message>
    <message>
        <source>How it may be signed; can be repeated.</source>
        <translation>Wie es signiert sein darf; kann wiederholt werden.</translation>
    </message>
    <message>
        <source>How far clocks may differ (60).</source>
        <translation>Wie weit Uhren voneinander abweichen dürfen (60).</translation>
    </message>
    <message>
        <source>A scope that it has to have; can be repeated.</source>
        <translation>Ein Scope, den es haben muss; kann wiederholt werden.</translation>
    </message>
    <message>
        <source>A permission that it has to have; can be repeated.</source>
        <translation>Eine Berechtigung, die es haben muss; kann wiederholt werden.</translation>
    </message>
    <message>
        <source>A role that it has to have; can be repeated.</source>
        <translation>Eine Rolle, die es haben muss; kann wiederholt werden.</translation>
    </message>
    <message>
        <source>The claim that holds the roles, such as https://example.org/roles.</source>
        <translation>Die Angabe, in der die Rollen stehen, etwa https://example.org/roles.</translation>
    </message>
    <message>
        <source>%1 has no page to sign out on.</source>
        <translation>%1 hat keine Seite zum Abmelden.</translation>
    </message>
    <message>
        <source>Sign out here with your browser:</source>
        <translation>Melden Sie sich hier mit dem Browser ab:</translation>
    </message>
    <message>
        <source>Opens the page where the browser is signed out, too.</source>
        <translation>Öffnet auch die Seite, auf der der Browser abgemeldet wird.</translation>
    </message>
    <message>
        <source>Give it with --%1.</source>
        <translation>Geben Sie das mit --%1 an.</translation>
    </message>
    <message>
        <source>The key in %1 is not one to decrypt with.</source>
        <translation>Mit dem Schlüssel in %1 lässt sich nicht entschlüsseln.</translation>
    </message>
    <message>
        <source>Use an RSA, EC or X25519 key that is not kept for signatures.</source>
        <translation>Verwenden Sie einen RSA-, EC- oder X25519-Schlüssel, der nicht zum Signieren bestimmt ist.</translation>
    </message>
    <message>
        <source>A file with the private key that the server encrypts to, as JWK or PEM; - is standard input.</source>
        <translation>Eine Datei mit dem privaten Schlüssel, für den der Server verschlüsselt, als JWK oder PEM; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be registered of a client&apos;s requests and answers.</source>
        <translation>„%1“ lässt sich für die Anfragen und Antworten eines Clients nicht registrieren.</translation>
    </message>
    <message>
        <source>How the client&apos;s registration has requests and answers signed or encrypted; can be repeated.</source>
        <translation>Wie laut Registrierung des Clients Anfragen und Antworten signiert oder verschlüsselt sind; kann wiederholt werden.</translation>
    </message>
    <message>
        <source>Encrypts the signed request to the server as well.</source>
        <translation>Verschlüsselt die signierte Anfrage außerdem für den Server.</translation>
    </message>
    <message>
        <source>The file is encrypted with a passphrase.</source>
        <translation>Die Datei wird mit einer Passphrase verschlüsselt.</translation>
    </message>
    <message>
        <source>Name a file that holds it with --passphrase-file.</source>
        <translation>Nennen Sie mit --passphrase-file eine Datei, in der sie steht.</translation>
    </message>
    <message>
        <source>There is no passphrase in %1.</source>
        <translation>In %1 steht keine Passphrase.</translation>
    </message>
    <message>
        <source>A file with the passphrase; - is standard input.</source>
        <translation>Eine Datei mit der Passphrase; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>Where the account stays in use, the server may end it: unlink it with --keep-remote on the machine that no longer needs it.</source>
        <translation>Bleibt das Konto an beiden Orten in Gebrauch, kann der Server es beenden: Trennen Sie es mit --keep-remote auf dem Rechner, der es nicht mehr braucht.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>%1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>“%1” is linked here now.</source>
        <translation>„%1“ ist jetzt hier verknüpft.</translation>
    </message>
    <message>
        <source>Prints an account with its secrets, encrypted.</source>
        <translation>Gibt ein Konto mit seinen Geheimnissen verschlüsselt aus.</translation>
    </message>
    <message>
        <source>Links an account that was exported on another machine.</source>
        <translation>Verknüpft ein Konto, das auf einem anderen Rechner exportiert wurde.</translation>
    </message>
    <message>
        <source>The agent serves tokens at %1 until you press Ctrl+C.</source>
        <translation>Der Agent gibt unter %1 Token aus, bis Sie Strg+C drücken.</translation>
    </message>
    <message>
        <source>Serves tokens and keeps them fresh, without a desktop, until it is ended.</source>
        <translation>Gibt Token aus und hält sie frisch, ohne Desktop, bis es beendet wird.</translation>
    </message>
    <message>
        <source>“%1” is unlinked here. The access at the server was left as it is.</source>
        <translation>„%1“ ist hier getrennt. Der Zugriff beim Server blieb, wie er ist.</translation>
    </message>
    <message>
        <source>The access of “%1”, unlinked earlier, is ended now.</source>
        <translation>Der Zugriff von „%1“, das früher getrennt wurde, ist nun beendet.</translation>
    </message>
    <message>
        <source>Token given</source>
        <translation>Token ausgegeben</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Kein Token</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Erneuert</translation>
    </message>
    <message>
        <source>Not renewed</source>
        <translation>Nicht erneuert</translation>
    </message>
    <message>
        <source>Linked again</source>
        <translation>Neu verbunden</translation>
    </message>
    <message>
        <source>Unlinked</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Lanyard</source>
        <translation>Lanyard</translation>
    </message>
    <message>
        <source>--limit takes a number of lines.</source>
        <translation>--limit erwartet eine Anzahl von Zeilen.</translation>
    </message>
    <message>
        <source>--since does not understand “%1”.</source>
        <translation>--since versteht „%1“ nicht.</translation>
    </message>
    <message>
        <source>Write a date (2026-03-01), a time (2026-03-01T12:00:00Z), or 90m, 12h or 7d.</source>
        <translation>Schreiben Sie ein Datum (2026-03-01), einen Zeitpunkt (2026-03-01T12:00:00Z) oder 90m, 12h oder 7d.</translation>
    </message>
    <message>
        <source>Nothing of that kind is recorded.</source>
        <translation>Nichts dergleichen ist verzeichnet.</translation>
    </message>
    <message>
        <source>--clear removes the whole log.</source>
        <translation>--clear entfernt das ganze Protokoll.</translation>
    </message>
    <message>
        <source>Give it alone.</source>
        <translation>Geben Sie es allein an.</translation>
    </message>
    <message>
        <source>The activity log is empty now.</source>
        <translation>Das Aktivitätsprotokoll ist jetzt leer.</translation>
    </message>
    <message>
        <source>Only what happened since then: a date, a time, or 90m, 12h or 7d.</source>
        <translation>Nur was seitdem geschah: ein Datum, ein Zeitpunkt oder 90m, 12h oder 7d.</translation>
    </message>
    <message>
        <source>Only lines with these words in account, program or error.</source>
        <translation>Nur Zeilen mit diesen Wörtern in Konto, Programm oder Fehler.</translation>
    </message>
    <message>
        <source>How many lines at most (50).</source>
        <translation>Wie viele Zeilen höchstens (50).</translation>
    </message>
    <message>
        <source>Removes the log.</source>
        <translation>Entfernt das Protokoll.</translation>
    </message>
    <message>
        <source>Shows which programs got tokens, and what failed.</source>
        <translation>Zeigt, welche Programme Token bekamen und was misslang.</translation>
    </message>
    <message>
        <source>Say where to move the secrets.</source>
        <translation>Sagen Sie, wohin die Geheimnisse verschoben werden sollen.</translation>
    </message>
    <message>
        <source>Give --to keychain or --to file.</source>
        <translation>Geben Sie --to keychain oder --to file an.</translation>
    </message>
    <message>
        <source>Secrets can&apos;t be moved to “%1”.</source>
        <translation>Geheimnisse lassen sich nicht nach „%1“ verschieben.</translation>
    </message>
    <message>
        <source>Secrets that were moved to the keyring: %1.</source>
        <translation>In den Schlüsselbund verschobene Geheimnisse: %1.</translation>
    </message>
    <message>
        <source>Secrets that were moved to the encrypted file: %1.</source>
        <translation>In die verschlüsselte Datei verschobene Geheimnisse: %1.</translation>
    </message>
    <message>
        <source>Old copies that could not be removed: %1. Lanyard tries it again when it starts, and when you give the same command.</source>
        <translation>Alte Kopien, die sich nicht entfernen ließen: %1. Lanyard versucht es beim Start noch einmal, und wenn Sie denselben Befehl geben.</translation>
    </message>
    <message>
        <source>Where the secrets go: keychain or file.</source>
        <translation>Wohin die Geheimnisse kommen: keychain oder file.</translation>
    </message>
    <message>
        <source>A file with the passphrase of the encrypted file, or of the one to be; - is standard input.</source>
        <translation>Eine Datei mit der Passphrase der verschlüsselten Datei, auch der künftigen; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>Moves the secrets of all accounts to the keyring or the encrypted file.</source>
        <translation>Verschiebt die Geheimnisse aller Konten in den Schlüsselbund oder die verschlüsselte Datei.</translation>
    </message>
    <message>
        <source>Nobody is signed in in %1.</source>
        <translation>In %1 ist niemand angemeldet.</translation>
    </message>
    <message>
        <source>Sign in with the other program, or here.</source>
        <translation>Melden Sie sich mit dem anderen Programm an, oder hier.</translation>
    </message>
    <message>
        <source>“%1” was not taken over: %2</source>
        <translation>„%1“ wurde nicht übernommen: %2</translation>
    </message>
    <message>
        <source>Accounts can&apos;t be read as “%1”.</source>
        <translation>Konten lassen sich nicht als „%1“ lesen.</translation>
    </message>
    <message>
        <source>Choose lanyard or msal.</source>
        <translation>Wählen Sie lanyard oder msal.</translation>
    </message>
    <message>
        <source>What the file is: lanyard, or msal for the token cache of another program for Microsoft 365.</source>
        <translation>Was die Datei ist: lanyard, oder msal für den Token-Zwischenspeicher eines anderen Programms für Microsoft 365.</translation>
    </message>
    <message>
        <source>The secret of the client that is in the cache, if it has one.</source>
        <translation>Das Geheimnis des Clients, der im Zwischenspeicher steht, falls er eines hat.</translation>
    </message>
</context>
</TS>
