<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 The Lanyard Authors -->
<!-- SPDX-License-Identifier: Apache-2.0 -->
<TS version="2.1" language="de" sourcelanguage="en">
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
            <translation>Konto ent&amp;fernen…</translation>
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
            <translation>Den ganzen Zugriff zeigen</translation>
        </message>
        <message>
            <source>&amp;less</source>
            <translation>&amp;weniger</translation>
        </message>
        <message>
            <source>Not granted</source>
            <translation>Nicht erlaubt</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Linked</source>
            <translation>Verbunden</translation>
        </message>
        <message>
            <source>Used by</source>
            <translation>Benutzt von</translation>
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
            <translation>Programme bekommen von diesem Konto keinen Zugriff, bis Sie sich erneut anmelden.</translation>
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
            <translation>Ihr Konto ist sicher. Entsperren Sie den Schlüsselbund, um es zu benutzen.</translation>
        </message>
        <message>
            <source>&amp;Unlock keyring</source>
            <translation>Schlüsselbund &amp;entsperren</translation>
        </message>
        <message>
            <source>%1 could not be reached.</source>
            <translation>%1 war nicht zu erreichen.</translation>
        </message>
        <message>
            <source>Your account is safe. Lanyard tries again by itself.</source>
            <translation>Ihr Konto ist sicher. Lanyard versucht es von selbst erneut.</translation>
        </message>
        <message>
            <source>&amp;Try now</source>
            <translation>Jetzt &amp;versuchen</translation>
        </message>
        <message>
            <source>This account could not be renewed.</source>
            <translation>Dieses Konto ließ sich nicht erneuern.</translation>
        </message>
        <message>
            <source>Nothing is lost. Lanyard keeps the account as it is.</source>
            <translation>Nichts ist verloren. Lanyard behält das Konto, wie es ist.</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>Erneut &amp;versuchen</translation>
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
        <name>Lanyard::CopiedNotice</name>
        <message>
            <source>C&amp;lear now</source>
            <translation>Jetzt &amp;leeren</translation>
        </message>
        <message>
            <source>Copied. The clipboard is cleared in %1 s.</source>
            <translation>Kopiert. Die Zwischenablage wird in %1 s geleert.</translation>
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
        <name>Lanyard::DetailsPage</name>
        <message>
            <source>Register Lanyard at %1</source>
            <translation>Lanyard bei %1 registrieren</translation>
        </message>
        <message>
            <source>Client &amp;ID</source>
            <translation>Client-&amp;ID</translation>
        </message>
        <message>
            <source>Client &amp;secret</source>
            <translation>Client-&amp;Schlüssel</translation>
        </message>
        <message>
            <source>Client &amp;secret, if there is one</source>
            <translation>Client-&amp;Schlüssel, falls es einen gibt</translation>
        </message>
        <message>
            <source>What Lanyard may do</source>
            <translation>Was Lanyard darf</translation>
        </message>
        <message>
            <source>Empty: Lanyard registers itself, if the server offers that.</source>
            <translation>Leer: Lanyard registriert sich selbst, wenn der Server das anbietet.</translation>
        </message>
        <message>
            <source>&amp;Further access</source>
            <translation>Weiterer &amp;Zugriff</translation>
        </message>
        <message>
            <source>Scopes as the provider names them, with spaces between.</source>
            <translation>Scopes, wie der Anbieter sie nennt, mit Leerzeichen dazwischen.</translation>
        </message>
        <message>
            <source>Ad&amp;vanced</source>
            <translation>Er&amp;weitert</translation>
        </message>
        <message>
            <source>Con&amp;tinue</source>
            <translation>&amp;Weiter</translation>
        </message>
        <message>
            <source>This is needed to find the server.</source>
            <translation>Ohne diese Angabe ist der Server nicht zu finden.</translation>
        </message>
        <message>
            <source>%1 gives you this when you register Lanyard there.</source>
            <translation>Das gibt Ihnen %1, wenn Sie Lanyard dort registrieren.</translation>
        </message>
        <message>
            <source>%1 wants this one too.</source>
            <translation>%1 verlangt auch dies.</translation>
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
            <translation>Nicht erlaubt: %1</translation>
        </message>
        <message>
            <source>The account needs a name.</source>
            <translation>Das Konto braucht einen Namen.</translation>
        </message>
        <message>
            <source>Another account has this name already.</source>
            <translation>Ein anderes Konto heißt schon so.</translation>
        </message>
        <message>
            <source>&amp;Finish</source>
            <translation>&amp;Fertig</translation>
        </message>
    </context>
    <context>
        <name>Lanyard::EmptyState</name>
        <message>
            <source>Link your first account</source>
            <translation>Das erste Konto verbinden</translation>
        </message>
        <message>
            <source>Sign in once, in your browser. Lanyard keeps the account in your keyring and gives your programs access when they ask for it, so none of them needs your password.</source>
            <translation>Melden Sie sich einmal im Browser an. Lanyard bewahrt das Konto im Schlüsselbund auf und gibt Ihren Programmen Zugriff, wenn sie danach fragen. So braucht keines davon Ihr Passwort.</translation>
        </message>
        <message>
            <source>&amp;Add account</source>
            <translation>Konto &amp;hinzufügen</translation>
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
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 h %2 min</translation>
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
            <comment>how a date is written, in Qt's letters</comment>
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
            <translation>unerreichbar, solange der Schlüsselbund gesperrt ist</translation>
        </message>
        <message>
            <source>does not expire</source>
            <translation>läuft nicht ab</translation>
        </message>
        <message>
            <source>renews when a program next asks</source>
            <translation>wird erneuert, wenn ein Programm fragt</translation>
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
    </context>
    <context>
        <name>Lanyard::InlineMessage</name>
        <message>
            <source>Copy details</source>
            <translation>Einzelheiten kopieren</translation>
        </message>
        <message>
            <source>&amp;Details</source>
            <translation>Ei&amp;nzelheiten</translation>
        </message>
        <message>
            <source>Technical details</source>
            <translation>Technische Einzelheiten</translation>
        </message>
    </context>
    <context>
        <name>Lanyard::LinkWizard</name>
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
    </context>
    <context>
        <name>Lanyard::PassphraseDialog</name>
        <message>
            <source>Unlock your accounts</source>
            <translation>Konten entsperren</translation>
        </message>
        <message>
            <source>Your accounts are in an encrypted file on this computer. Enter its passphrase to use them.</source>
            <translation>Ihre Konten liegen in einer verschlüsselten Datei auf diesem Computer. Geben Sie ihre Passphrase ein, um sie zu benutzen.</translation>
        </message>
        <message>
            <source>&amp;Unlock</source>
            <translation>&amp;Entsperren</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>&amp;Passphrase</translation>
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
            <translation>Brauchbar. Ein Wort mehr macht sie stark.</translation>
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
            <translation>Weiterleitungsadresse zum Registrieren</translation>
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
            <translation>Bei %1 &amp;registrieren</translation>
        </message>
    </context>
    <context>
        <name>Lanyard::RemoveDialog</name>
        <message>
            <source>Remove %1?</source>
            <translation>%1 entfernen?</translation>
        </message>
        <message>
            <source>Lanyard takes the account out of your keyring and asks %1 to end its access. Programs that use it get no more tokens. Your account at %1 stays as it is.</source>
            <translation>Lanyard nimmt das Konto aus dem Schlüsselbund und lässt %1 den Zugriff beenden. Programme, die es benutzen, bekommen keine Token mehr. Ihr Konto bei %1 bleibt, wie es ist.</translation>
        </message>
        <message>
            <source>&amp;Remove account</source>
            <translation>Konto &amp;entfernen</translation>
        </message>
        <message>
            <source>&amp;Keep the permission at %1</source>
            <translation>Erlaubnis bei %1 &amp;behalten</translation>
        </message>
        <message>
            <source>Then other computers where you linked it may go on using it, if they share this permission.</source>
            <translation>Andere Computer, auf denen Sie es verbunden haben, können es dann weiter benutzen, wenn sie diese Erlaubnis teilen.</translation>
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
            <translation>Zeigen</translation>
        </message>
    </context>
    <context>
        <name>Lanyard::SecretStoreChoice</name>
        <message>
            <source>This computer has no keyring</source>
            <translation>Dieser Computer hat keinen Schlüsselbund</translation>
        </message>
        <message>
            <source>Lanyard keeps what lets it into your accounts in a keyring, and found none here. It can use a file instead, encrypted with a passphrase that only you know. You enter it once each time Lanyard starts.</source>
            <translation>Was Lanyard in Ihre Konten lässt, bewahrt es in einem Schlüsselbund auf, und hier ist keiner zu finden. Es kann stattdessen eine Datei benutzen, verschlüsselt mit einer Passphrase, die nur Sie kennen. Sie geben sie bei jedem Start von Lanyard einmal ein.</translation>
        </message>
        <message>
            <source>&amp;Use encrypted file</source>
            <translation>&amp;Verschlüsselte Datei benutzen</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>&amp;Passphrase</translation>
        </message>
        <message>
            <source>Passphrase, &amp;again</source>
            <translation>Passphrase, noch &amp;einmal</translation>
        </message>
        <message>
            <source>Without the passphrase the file can't be opened: the accounts would have to be linked again. Lanyard never stores them unencrypted.</source>
            <translation>Ohne die Passphrase lässt sich die Datei nicht öffnen: Die Konten müssten neu verbunden werden. Lanyard speichert sie nie unverschlüsselt.</translation>
        </message>
        <message>
            <source>The two are not the same.</source>
            <translation>Die beiden sind nicht gleich.</translation>
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
            <translation>Erneut ö&amp;ffnen</translation>
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
            <translation>&amp;Benutzen</translation>
        </message>
        <message>
            <source>Use the pasted address</source>
            <translation>Die eingefügte Adresse benutzen</translation>
        </message>
        <message>
            <source>%1 opens there. Sign in and allow the access; Lanyard comes back by itself.</source>
            <translation>Dort öffnet sich %1. Melden Sie sich an und erlauben Sie den Zugriff; Lanyard kommt von selbst zurück.</translation>
        </message>
        <message>
            <source>%1 opens there. Sign in as %2 and allow the access; Lanyard comes back by itself.</source>
            <translation>Dort öffnet sich %1. Melden Sie sich als %2 an und erlauben Sie den Zugriff; Lanyard kommt von selbst zurück.</translation>
        </message>
        <message>
            <source>%1 opens there. Sign in, then copy the code that you are shown, and paste it below.</source>
            <translation>Dort öffnet sich %1. Melden Sie sich an, kopieren Sie den Code, der Ihnen gezeigt wird, und fügen Sie ihn unten ein.</translation>
        </message>
        <message>
            <source>Looking up %1…</source>
            <translation>%1 wird gesucht…</translation>
        </message>
        <message>
            <source>Waiting for your browser…</source>
            <translation>Warten auf den Browser…</translation>
        </message>
        <message>
            <source>Ready when you are.</source>
            <translation>Bereit, wenn Sie es sind.</translation>
        </message>
        <message>
            <source>You are back. Asking %1 for the access…</source>
            <translation>Sie sind zurück. %1 wird um den Zugriff gebeten…</translation>
        </message>
        <message>
            <source>Checking the answer…</source>
            <translation>Die Antwort wird geprüft…</translation>
        </message>
        <message>
            <source>The sign-in did not finish</source>
            <translation>Die Anmeldung kam nicht zum Ende</translation>
        </message>
        <message>
            <source>Continue in your browser</source>
            <translation>Weiter im Browser</translation>
        </message>
        <message>
            <source>Keeping the account in your keyring…</source>
            <translation>Das Konto kommt in den Schlüsselbund…</translation>
        </message>
        <message>
            <source>If the browser can't come back: the address that it ends on, or the code that it shows.</source>
            <translation>Falls der Browser nicht zurückfindet: die Adresse, bei der er endet, oder der Code, den er zeigt.</translation>
        </message>
        <message>
            <source>Copy the address that the browser shows and paste it below.</source>
            <translation>Kopieren Sie die Adresse, die der Browser zeigt, und fügen Sie sie unten ein.</translation>
        </message>
        <message>
            <source>Signed in, and nothing happened?</source>
            <translation>Angemeldet, und nichts ist passiert?</translation>
        </message>
        <message>
            <source>Con&amp;tinue</source>
            <translation>&amp;Weiter</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>Erneut &amp;versuchen</translation>
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
            <translation>Wird bei Gebrauch erneuert</translation>
        </message>
        <message>
            <source>Renewing…</source>
            <translation>Wird erneuert…</translation>
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
            <translation>Ort für Geheimnisse &amp;wählen</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>Erneut &amp;versuchen</translation>
        </message>
        <message>
            <source>&amp;Unlock</source>
            <translation>&amp;Entsperren</translation>
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
            <translation>Schlüsselbund: verweigert den Zugriff</translation>
        </message>
        <message>
            <source>Keyring: %1, refused access</source>
            <translation>Schlüsselbund: %1, verweigert den Zugriff</translation>
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
            <translation>&amp;Mitteilungen anhalten</translation>
        </message>
        <message>
            <source>&amp;Add account…</source>
            <translation>Konto &amp;hinzufügen…</translation>
        </message>
        <message>
            <source>&amp;Open Lanyard</source>
            <translation>Lanyard ö&amp;ffnen</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
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
    </context>
</TS>
