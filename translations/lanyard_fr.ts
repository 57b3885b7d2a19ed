<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>Accounts</name>
    <message>
        <source>Lanyard&apos;s list of accounts can&apos;t be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk is not full and that the folder belongs to you. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of accounts was written by a newer Lanyard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Lanyard. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has been renewing this account for too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment. Your account is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has changed this account&apos;s entry in the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again to write a new one; the account keeps its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“lanyardctl accounts” lists those that are linked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can be several accounts: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write more of the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no way for programs to end their access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it by hand on your account&apos;s page there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access at the server was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gave nothing to renew this account&apos;s access with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again when you need it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Agent</name>
    <message>
        <source>Lanyard is running already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanyard can&apos;t open its socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder in the detail belongs to you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoProcess</name>
    <message>
        <source>The demo provider ended before it was ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo provider is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Lanyard&apos;s package again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flows</name>
    <message>
        <source>A program&apos;s own account needs a client secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it with --client-secret-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody finished signing in in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was kept. Start again when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not prove who signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was kept. Try again, or tell whoever runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You signed in as %1, which is another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account here is unchanged. Sign in as the right person, or add this one as a new account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanyard can&apos;t sign in by “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Jose</name>
    <message>
        <source>The server&apos;s sign-in answer could not be verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again. If it stays like this, tell the people who run the server.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonFile</name>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonSchema</name>
    <message>
        <source>“%1” has the wrong type. It has to be: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a value that is not known. It has to be one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not written as it has to be: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has to be at least %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has to be at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has too few elements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonText</name>
    <message>
        <source>This is not a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lanyard::AccountDetails</name>
    <message>
        <source>&amp;Copy token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Renew now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies an access token and clears the clipboard after 30 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove &amp;account…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lanyard::AccountFacts</name>
    <message>
        <source>Signed in as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lanyard::AccountHeader</name>
    <message>
        <source>Name of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>provider, state</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lanyard::AccountList</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lanyard::AccountProblem</name>
    <message>
        <source>%1 ended this sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs get no access from this account until you sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account is safe. Unlock the keyring to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unlock keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account is safe. Lanyard tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account could not be renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost. Lanyard keeps the account as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lanyard::AccountsModel</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>label, provider, state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>provider, state</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lanyard::AccountsSummary</name>
    <message>
        <source>No accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 account</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>3 accounts, 1 needs you</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lanyard::ChoosePage</name>
    <message>
        <source>Search providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is your account?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con&amp;tinue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lanyard::CopiedNotice</name>
    <message>
        <source>C&amp;lear now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lanyard::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lanyard::DesktopApplication</name>
    <message>
        <source>The accounts that are linked have their secrets in the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the keyring to use them, or unlink them before you change to the encrypted file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lanyard::DetailsPage</name>
    <message>
        <source>Client &amp;ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client &amp;secret, if there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Lanyard may do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: Lanyard registers itself, if the server offers that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Further access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scopes as the provider names them, with spaces between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con&amp;tinue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed to find the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gives you this when you register Lanyard there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants this one too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register Lanyard at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lanyard::DialogPassphrases</name>
    <message>
        <source>The encrypted file stays locked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lanyard::DonePage</name>
    <message>
        <source>&amp;Name in Lanyard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs and the list show the account under this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanyard can sign programs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanyard can: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not granted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another account has this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lanyard::EmptyState</name>
    <message>
        <source>Link your first account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in once, in your browser. Lanyard keeps the account in your keyring and gives your programs access when they ask for it, so none of them needs your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lanyard::HumanTime</name>
    <message>
        <source>less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>how a date is written, in Qt&apos;s letters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renewing now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none until you sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of reach while the keyring is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not expire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renews when a program next asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renews in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lanyard::InlineMessage</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lanyard::LinkWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lanyard::MainWindow</name>
    <message>
        <source>Search accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanyard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lanyard::PassphraseDialog</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock your accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your accounts are in an encrypted file on this computer. Enter its passphrase to use them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lanyard::PassphraseStrength</name>
    <message>
        <source>Easy to guess. A few unrelated words are better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four or five unrelated words are easy to remember and hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lanyard::ProgressLine</name>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lanyard::PromptDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lanyard::ProviderGrid</name>
    <message>
        <source>Providers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lanyard::ProvidersModel</name>
    <message>
        <source>%1: %2</source>
        <comment>provider, what it is</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lanyard::RegistrationHelp</name>
    <message>
        <source>Redirect address to register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Register at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lanyard::RemoveDialog</name>
    <message>
        <source>&amp;Keep the permission at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanyard takes the account out of your keyring and asks %1 to end its access. Programs that use it get no more tokens. Your account at %1 stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then other computers where you linked it may go on using it, if they share this permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lanyard::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lanyard::SecretField</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lanyard::SecretStoreChoice</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase, &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use encrypted file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanyard keeps what lets it into your accounts in a keyring, and found none here. It can use a file instead, encrypted with a passphrase that only you know. You enter it once each time Lanyard starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the passphrase the file can&apos;t be opened: the accounts would have to be linked again. Lanyard never stores them unencrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lanyard::SignInPage</name>
    <message>
        <source>&amp;Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the address of the sign-in page, to open it in a browser yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the sign-in page in your browser once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the pasted address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 opens there. Sign in and allow the access; Lanyard comes back by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 opens there. Sign in as %2 and allow the access; Lanyard comes back by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 opens there. Sign in, then copy the code that you are shown, and paste it below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready when you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are back. Asking %1 for the access…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping the account in your keyring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the browser can&apos;t come back: the address that it ends on, or the code that it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con&amp;tinue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in did not finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address that the browser shows and paste it below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in, and nothing happened?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lanyard::StateWords</name>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renews soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renews when used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lanyard::StatusLine</name>
    <message>
        <source>C&amp;hoose where secrets go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyring: %1, unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyring: locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyring: %1, locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyring: refused access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyring: %1, refused access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyring: no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyring: %1, no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyring: none found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lanyard::StepHeader</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lanyard::Tray</name>
    <message>
        <source>&amp;Pause notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Lanyard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>label, state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Renew now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoopbackListener</name>
    <message>
        <source>Another program uses port %1, which the sign-in needs to come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close that program and try again, or sign in and paste the address that the browser ends on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Net</name>
    <message>
        <source>The server names an address that is not safe to use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server&apos;s address, or ask whoever runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too busy and asks to be left alone for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not working at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost. Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network connection and try again. Your accounts are safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is too large to be real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not prove that it is what it says it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. If your organisation inspects traffic, its certificate has to be installed on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer was complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 can&apos;t be unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OAuth</name>
    <message>
        <source>The parameter “%1” can&apos;t be set that way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server has no page to sign in on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs the server how programs sign in there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server&apos;s address, or ask whoever runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not say how to sign in there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers in the name of another server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not say where tokens are issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a server&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to begin with https://, as in https://login.example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s proof of who signed in is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was kept. Check this machine&apos;s clock, try again, or ask whoever runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not publish the keys that its answers are signed with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants you to sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in took too long and has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was declined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept Lanyard&apos;s client id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not grant the access that was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again; nothing else is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again if that was not what you wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the client id and the client secret with whoever runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for less access, or have it allowed for this client id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later, or ask whoever runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not say whether the access is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at your account&apos;s page there and end Lanyard&apos;s access by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer is not what the sign-in standard asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it was kept. Try again, or tell whoever runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 no longer accepts this sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not let this account see that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link the account again and allow more access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gave an answer that Lanyard can&apos;t read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or tell whoever runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answers are about two different people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was kept. Try again, or tell whoever runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastedAnswer</name>
    <message>
        <source>Copy the whole address from the browser&apos;s address bar after signing in, and paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address belongs to another sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not what the browser ended on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code belongs to another sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>Ask the administrator of this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine&apos;s policy does not allow accounts of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine&apos;s policy does not allow accounts of the server “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine&apos;s policy does not allow keeping secrets in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine&apos;s policy does not allow showing tokens.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyFile</name>
    <message>
        <source>The policy of this machine is malformed, so nothing is allowed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of this machine to mend the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy file %1 can&apos;t be read, so it is not in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the file readable for everyone, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither a host nor an address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Provider</name>
    <message>
        <source>%1 does not ask for “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client id holds a character that no client id has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again from the page where it was registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a value for “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an address that Lanyard uses for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only https addresses are used, and http ones on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough to sign in to %1 with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the address of the server, or its authorization and token addresses.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProviderCatalogue</name>
    <message>
        <source>There is no provider “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“lanyardctl providers” lists those that there are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProviderFile</name>
    <message>
        <source>The name “%1” is taken already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a regular expression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address that Lanyard uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{%1}” is neither a variable nor a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without discovery the token endpoint is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without discovery the flow “code” needs the authorization endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without discovery the flow “device” needs the device endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discovery needs an issuer or a discoveryUrl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This way to revoke needs the revocation endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“one-of” needs acceptedIssuers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“exact” needs an issuer; without one it is “none”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“tenant” needs an issuer with {tenantid} in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A redirect has either anyPort, or a list of ports and anyPort false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White letters can&apos;t be read well on %1: the contrast is %2:1, and has to be 4.5:1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” extends itself by way of others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound provider file has the id “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it extends, “%1”, has a problem itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProviderVariable</name>
    <message>
        <source>Enter the name of the server alone, without https:// and without a path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an address that begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name alone, without a slash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use letters, digits, dots and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not fit “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>You&apos;re signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to Lanyard to see what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can close this tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en</source>
        <comment>the BCP 47 tag of the language that this is translated to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You&apos;re not signed in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>The keyring is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keyring and try again. Your accounts are safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring stayed locked because its prompt was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again and enter the keyring&apos;s password. Your accounts are safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring refused access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow Lanyard in the keyring&apos;s settings and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keyring is running on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start GNOME Keyring or KWallet, or choose the encrypted file with --store file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your accounts are safe. Try again in a moment, or restart the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret store failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no passphrase in the passphrase file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it to the first line of the file that LANYARD_PASSPHRASE_FILE names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key could be made from the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs to free memory, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s entry is not in the secret store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again; the account keeps its name and settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the secret store holds is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it from a backup, or sign in again to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret store can&apos;t hold this value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request to the secret store was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later version of Lanyard made this encrypted file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Lanyard on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is not the one of this encrypted file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the passphrase that it was made with; it can&apos;t be read without it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>There is no secret store “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose keychain, file or memory.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SystemBrowser</name>
    <message>
        <source>The server&apos;s sign-in address is not safe to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be opened: %1 is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address and open it in any browser on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard</name>
    <message>
        <source>Links your online accounts once, for every program on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens on the demo provider: everything can be tried, and nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts in the tray, without a window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyardctl</name>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renews soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This command takes one account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“lanyardctl accounts” lists those that are linked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account is linked yet. “lanyardctl link” links one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the linked accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows one account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo provider runs until you press Ctrl+C. Link an account there with:
  lanyardctl link demo --issuer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port; any free one otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs this person in without asking: ada or grace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how long its access tokens are good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs the demo provider and prints its issuer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks keyring, browser, loopback, clock, proxy, TLS and policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is linked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the providers that can be linked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--min-valid takes a number of seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access of “%1” is renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not tell programs who is signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to print it: raw, json, header or xoauth2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how long it has to be good (60).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renews it first in any case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints a valid access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renews an account&apos;s access now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints what the server says about the signed-in person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlinked here, but the access at the server was not ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is unlinked, and its access at the server is ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves the access at the server as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends an account&apos;s access and forgets its secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses are opened with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser can be opened from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install xdg-utils, or link with --flow paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A browser can come back to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine&apos;s clock is wrong: it says %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it, best by switching on network time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proxy is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests go through %1, port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secure connections are not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Qt&apos;s TLS plugin and OpenSSL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine trusts no certificate authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the package ca-certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator has set no policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator&apos;s policy in %1 applies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the file or remove it. The other providers work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes NAME=VALUE, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--timeout takes a number of seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has to know Lanyard by a client id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register Lanyard there as a native app with the redirect URI http://127.0.0.1/callback, and give its client id with --client-id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret can&apos;t be read from %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version can&apos;t prove the client by “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--redirect-port takes a port number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which provider to link, or give --issuer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“lanyardctl providers” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version can&apos;t sign in by “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in here with a browser on this machine:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the browser ends on a page that can&apos;t be reached, paste its address here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in here with any browser:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then paste the code, or the address that the browser ends on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: lanyardctl COMMAND [OPTIONS]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“lanyardctl COMMAND --help” shows the options of a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints JSON for scripts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where secrets rest: keychain, file or memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of Lanyard does not have the command “%1” yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“lanyardctl --help” lists the commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“lanyardctl %1 --help” lists the options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted file needs its passphrase, and there is nobody to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file that holds it in LANYARD_PASSPHRASE_FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase for the encrypted file. Make it long, six words or more; without it nothing can be read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was kept. Start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passphrase was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links any server by its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the server knows Lanyard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file with the client secret; - is standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the client proves itself: none, client_secret_basic or client_secret_post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What access to ask for; can be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to sign in: code, paste or client-credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port that the browser comes back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path that the browser comes back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is expected to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API that the access is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another parameter for the server; can be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting of the provider, such as its address; can be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name for the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens no browser, only prints the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives up after this time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
