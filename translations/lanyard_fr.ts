<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>Accounts</name>
    <message>
        <source>Lanyard&apos;s list of accounts can&apos;t be read or written.</source>
        <translation>La liste des comptes de Lanyard ne peut être ni lue ni écrite.</translation>
    </message>
    <message>
        <source>Check that the disk is not full and that the folder belongs to you. Nothing was changed.</source>
        <translation>Vérifier que le disque n’est pas plein et que le dossier vous appartient. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The list of accounts was written by a newer Lanyard.</source>
        <translation>La liste des comptes a été écrite par une version plus récente de Lanyard.</translation>
    </message>
    <message>
        <source>Update Lanyard. Nothing was changed.</source>
        <translation>Mettre Lanyard à jour. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Another program has been renewing this account for too long.</source>
        <translation>Un autre programme renouvelle ce compte depuis trop longtemps.</translation>
    </message>
    <message>
        <source>Try again in a moment. Your account is safe.</source>
        <translation>Réessayer dans un instant. Votre compte est en sécurité.</translation>
    </message>
    <message>
        <source>Another program has changed this account&apos;s entry in the keyring.</source>
        <translation>Un autre programme a modifié l’entrée de ce compte dans le trousseau.</translation>
    </message>
    <message>
        <source>Sign in again to write a new one; the account keeps its name.</source>
        <translation>Se reconnecter pour en écrire une nouvelle&#xa0;; le compte garde son nom.</translation>
    </message>
    <message>
        <source>There is no account “%1”.</source>
        <translation>Il n’y a pas de compte «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“lanyardctl accounts” lists those that are linked.</source>
        <translation>«&#xa0;lanyardctl accounts&#xa0;» affiche ceux qui sont associés.</translation>
    </message>
    <message>
        <source>“%1” can be several accounts: %2.</source>
        <translation>«&#xa0;%1&#xa0;» peut désigner plusieurs comptes&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Write more of the name.</source>
        <translation>Écrire une plus grande partie du nom.</translation>
    </message>
    <message>
        <source>%1 has no way for programs to end their access.</source>
        <translation>%1 ne permet pas aux programmes de mettre fin à leur accès.</translation>
    </message>
    <message>
        <source>End it by hand on your account&apos;s page there.</source>
        <translation>L’accès se retire à la main, sur la page de votre compte là-bas.</translation>
    </message>
    <message>
        <source>The access at the server was left as it is.</source>
        <translation>L’accès sur le serveur a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The server gave nothing to renew this account&apos;s access with.</source>
        <translation>Le serveur n’a rien fourni qui permette de renouveler l’accès de ce compte.</translation>
    </message>
    <message>
        <source>Sign in again when you need it.</source>
        <translation>Se reconnecter quand vous en aurez besoin.</translation>
    </message>
    <message>
        <source>Lanyard can&apos;t write into its own folder.</source>
        <translation>Lanyard ne peut pas écrire dans son propre dossier.</translation>
    </message>
    <message>
        <source>Check that the disk is not full and that the folder belongs to you.</source>
        <translation>Vérifiez que le disque n’est pas plein et que le dossier vous appartient.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The account is unlinked, but its secrets could not be removed: %1</source>
        <translation>Le compte est dissocié, mais ses secrets n’ont pas pu être supprimés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Lanyard removes them when it starts the next time, or when you link the next account.</source>
        <translation>Lanyard les supprimera à son prochain démarrage, ou quand vous associerez le prochain compte.</translation>
    </message>
    <message>
        <source>%1 does not tell programs about their tokens.</source>
        <translation>%1 ne renseigne pas les programmes sur leurs jetons.</translation>
    </message>
    <message>
        <source>%1 does not tell programs who is signed in.</source>
        <translation>%1 n’indique pas aux programmes qui est connecté.</translation>
    </message>
    <message>
        <source>An earlier renewal was interrupted, and the server no longer takes the token that it was for.</source>
        <translation>Un renouvellement précédent a été interrompu, et le serveur n’accepte plus le jeton concerné.</translation>
    </message>
    <message>
        <source>Sign in again; the account keeps its name. Nothing else is lost.</source>
        <translation>Connectez-vous à nouveau&#xa0;; le compte garde son nom. Rien d’autre n’est perdu.</translation>
    </message>
    <message>
        <source>This is no account that Lanyard has exported, or it is damaged.</source>
        <translation>Ce n’est pas un compte exporté par Lanyard, ou le fichier est endommagé.</translation>
    </message>
    <message>
        <source>Export it again, and copy the whole file.</source>
        <translation>Exportez-le à nouveau et copiez le fichier entier.</translation>
    </message>
    <message>
        <source>The passphrase is not the one that the account was exported with.</source>
        <translation>Ce n’est pas la phrase secrète avec laquelle le compte a été exporté.</translation>
    </message>
    <message>
        <source>Without it the file can&apos;t be read; export the account again.</source>
        <translation>Sans elle, le fichier est illisible&#xa0;; exportez le compte à nouveau.</translation>
    </message>
    <message>
        <source>The account could not be encrypted.</source>
        <translation>Le compte n’a pas pu être chiffré.</translation>
    </message>
    <message>
        <source>A newer Lanyard has exported this account.</source>
        <translation>Une version plus récente de Lanyard a exporté ce compte.</translation>
    </message>
    <message>
        <source>Update Lanyard on this machine.</source>
        <translation>Mettez à jour Lanyard sur cette machine.</translation>
    </message>
    <message>
        <source>“%1” is linked here already.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà lié ici.</translation>
    </message>
    <message>
        <source>Unlink it first, or go on using it.</source>
        <translation>Déliez-le d’abord, ou continuez à l’utiliser.</translation>
    </message>
    <message>
        <source>The secret store says that the entry is removed, but it is there.</source>
        <translation>Le magasin de secrets dit que l’entrée est supprimée, mais elle est encore là.</translation>
    </message>
    <message>
        <source>Remove it with the keyring&apos;s own program.</source>
        <translation>La supprimer avec le programme du trousseau.</translation>
    </message>
    <message>
        <source>Another program has changed what Lanyard kept to end an access at its server.</source>
        <translation>Un autre programme a modifié ce que Lanyard gardait pour retirer un accès sur son serveur.</translation>
    </message>
    <message>
        <source>End it by hand: %1</source>
        <translation>L’accès se retire à la main&#xa0;: %1</translation>
    </message>
    <message>
        <source>The access of “%1” at %2 could not be ended: %3</source>
        <translation>L’accès de «&#xa0;%1&#xa0;» chez %2 n’a pas pu être retiré&#xa0;: %3</translation>
    </message>
    <message>
        <source>Lanyard tries again to end it whenever it runs, until %1.</source>
        <translation>Lanyard réessaie de le retirer chaque fois qu’il fonctionne, jusqu’au %1.</translation>
    </message>
    <message>
        <source>The access of “%1” at %2 is not ended yet: %3</source>
        <translation>L’accès de «&#xa0;%1&#xa0;» chez %2 n’est pas encore retiré&#xa0;: %3</translation>
    </message>
    <message>
        <source>The activity log can&apos;t be read or written.</source>
        <translation>Le journal d’activité ne peut être ni lu ni écrit.</translation>
    </message>
    <message>
        <source>Check that the disk is not full and that the folder belongs to you. Accounts and tokens work on.</source>
        <translation>Vérifier que le disque n’est pas plein et que le dossier vous appartient. Les comptes et les jetons continuent de fonctionner.</translation>
    </message>
    <message>
        <source>The activity log was written by a newer Lanyard.</source>
        <translation>Le journal d’activité a été écrit par un Lanyard plus récent.</translation>
    </message>
    <message>
        <source>Another Lanyard is moving the secrets just now.</source>
        <translation>Un autre Lanyard est en train de déplacer les secrets.</translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation>Attendre qu’il ait fini.</translation>
    </message>
    <message>
        <source>The last renewal of “%1” was interrupted, so its secrets can&apos;t be moved yet.</source>
        <translation>Le dernier renouvellement de «&#xa0;%1&#xa0;» a été interrompu, ses secrets ne peuvent donc pas encore être déplacés.</translation>
    </message>
    <message>
        <source>Renew it once more, and then move them. Nothing was changed.</source>
        <translation>Le renouveler encore une fois, puis les déplacer. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Both secret stores hold secrets of “%1”, and not the same ones.</source>
        <translation>Les deux emplacements contiennent des secrets de «&#xa0;%1&#xa0;», et pas les mêmes.</translation>
    </message>
    <message>
        <source>Unlink the account and link it again, and then move them. Nothing was changed.</source>
        <translation>Dissocier le compte et l’associer à nouveau, puis les déplacer. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The new secret store does not hold what was written for “%1”.</source>
        <translation>Le nouvel emplacement ne contient pas ce qui a été écrit pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Try again. Until it succeeds, everything stays where it is.</source>
        <translation>Réessayer. Tant que cela ne réussit pas, tout reste où il est.</translation>
    </message>
    <message>
        <source>This account came from another machine, which may have used its sign-in in the meantime.</source>
        <translation>Ce compte vient d’une autre machine, qui a pu utiliser sa connexion entre-temps.</translation>
    </message>
    <message>
        <source>Sign in again here; the account keeps its name. Each machine then has a sign-in of its own.</source>
        <translation>Se reconnecter ici ; le compte garde son nom. Chaque machine a ensuite sa propre connexion.</translation>
    </message>
    <message>
        <source>The accounts&apos; secrets are in another secret store now.</source>
        <translation>Les secrets des comptes sont maintenant dans un autre emplacement.</translation>
    </message>
    <message>
        <source>The accounts&apos; secrets are in the keyring now.</source>
        <translation>Les secrets des comptes sont maintenant dans le trousseau.</translation>
    </message>
    <message>
        <source>The accounts&apos; secrets are in the encrypted file now.</source>
        <translation>Les secrets des comptes sont maintenant dans le fichier chiffré.</translation>
    </message>
    <message>
        <source>No account is lost. Leave out --store and LANYARD_SECRET_STORE, and start again what has been running since before they were moved.</source>
        <translation>Aucun compte n’est perdu. Omettre --store et LANYARD_SECRET_STORE, et redémarrer ce qui tournait déjà avant le déplacement.</translation>
    </message>
</context>
<context>
    <name>Agent</name>
    <message>
        <source>Lanyard is running already.</source>
        <translation>Lanyard est déjà en cours d’exécution.</translation>
    </message>
    <message>
        <source>Lanyard can&apos;t open its socket.</source>
        <translation>Lanyard ne peut pas ouvrir son socket.</translation>
    </message>
    <message>
        <source>Check that the folder in the detail belongs to you.</source>
        <translation>Vérifier que le dossier indiqué dans les détails vous appartient.</translation>
    </message>
    <message>
        <source>The running Lanyard took the request and did not answer.</source>
        <translation>Le Lanyard en cours a pris la demande et n’a pas répondu.</translation>
    </message>
    <message>
        <source>Quit Lanyard and start it again; no account is lost by that.</source>
        <translation>Quittez Lanyard et relancez-le&#xa0;; aucun compte ne s’y perd.</translation>
    </message>
    <message>
        <source>This version of Lanyard does not know such a request.</source>
        <translation>Cette version de Lanyard ne connaît pas une telle demande.</translation>
    </message>
    <message>
        <source>The request names no account.</source>
        <translation>La demande ne nomme aucun compte.</translation>
    </message>
</context>
<context>
    <name>DemoProcess</name>
    <message>
        <source>The demo provider ended before it was ready.</source>
        <translation>Le fournisseur de démonstration s’est arrêté avant d’être prêt.</translation>
    </message>
    <message>
        <source>The demo provider is not installed.</source>
        <translation>Le fournisseur de démonstration n’est pas installé.</translation>
    </message>
    <message>
        <source>Install Lanyard&apos;s package again.</source>
        <translation>Réinstaller le paquet de Lanyard.</translation>
    </message>
    <message>
        <source>The demo provider can&apos;t be run that way.</source>
        <translation>Le fournisseur de démonstration ne peut pas être lancé ainsi.</translation>
    </message>
    <message>
        <source>What it said itself tells why.</source>
        <translation>Son propre message dit pourquoi.</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>None is running: each command works by itself.</source>
        <translation>Aucun ne tourne&#xa0;: chaque commande travaille seule.</translation>
    </message>
    <message>
        <source>%1 %2 hands out tokens, as process %3.</source>
        <translation>%1 %2 distribue les jetons, en tant que processus %3.</translation>
    </message>
    <message>
        <source>It serves other accounts or another secret store, so commands work by themselves. Start it in the same environment to use it.</source>
        <translation>Il sert d’autres comptes ou un autre coffre à secrets&#xa0;; les commandes travaillent donc seules. Le démarrer dans le même environnement pour l’utiliser.</translation>
    </message>
    <message>
        <source>Addresses are opened with %1.</source>
        <translation>Les adresses s’ouvrent avec %1.</translation>
    </message>
    <message>
        <source>No browser can be opened from here.</source>
        <translation>Aucun navigateur ne peut être ouvert d’ici.</translation>
    </message>
    <message>
        <source>Set it, best by switching on network time.</source>
        <translation>La régler, de préférence en activant l’heure du réseau.</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 slow, by the clock of %2.</source>
        <translation>L’horloge de cette machine retarde de %1 par rapport à celle de %2.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 fast, by the clock of %2.</source>
        <translation>L’horloge de cette machine avance de %1 par rapport à celle de %2.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is wrong: it says %1.</source>
        <translation>L’horloge de cette machine est fausse&#xa0;: elle indique %1.</translation>
    </message>
    <message>
        <source>%1, which %2 agrees with.</source>
        <translation>%1, en accord avec %2.</translation>
    </message>
    <message>
        <source>%1. No account is linked whose server could be asked for the time.</source>
        <translation>%1. Aucun compte n’est associé dont le serveur pourrait donner l’heure.</translation>
    </message>
    <message>
        <source>%1. No server said what time it is.</source>
        <translation>%1. Aucun serveur n’a donné l’heure.</translation>
    </message>
    <message>
        <source>%1 is ready.</source>
        <translation>%1 est prêt.</translation>
    </message>
    <message>
        <source>A browser can come back to %1.</source>
        <translation>Un navigateur peut revenir à %1.</translation>
    </message>
    <message>
        <source>The administrator has set no policy.</source>
        <translation>L’administrateur n’a défini aucune politique.</translation>
    </message>
    <message>
        <source>The administrator&apos;s policy in %1 applies.</source>
        <translation>La politique de l’administrateur dans %1 s’applique.</translation>
    </message>
    <message>
        <source>Mend the file or remove it. The other providers work.</source>
        <translation>Corriger le fichier ou le supprimer. Les autres fournisseurs fonctionnent.</translation>
    </message>
    <message>
        <source>No proxy is set.</source>
        <translation>Aucun proxy n’est défini.</translation>
    </message>
    <message>
        <source>Requests go through %1, port %2.</source>
        <translation>Les requêtes passent par %1, port %2.</translation>
    </message>
    <message>
        <source>%1 answers, and its certificate is trusted.</source>
        <translation>%1 répond, et son certificat est reconnu.</translation>
    </message>
    <message>
        <source>%1 answers. It is on this machine and needs no certificate.</source>
        <translation>%1 répond. Il est sur cette machine et n’a pas besoin de certificat.</translation>
    </message>
    <message>
        <source>What is wrong: %1</source>
        <translation>Ce qui ne va pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>Servers that were not asked, because their accounts were used longer ago: %1.</source>
        <translation>Serveurs non interrogés, parce que leurs comptes n’ont pas servi récemment&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Secure connections are not possible.</source>
        <translation>Les connexions sécurisées sont impossibles.</translation>
    </message>
    <message>
        <source>Install Qt&apos;s TLS plugin and OpenSSL.</source>
        <translation>Installer le module TLS de Qt et OpenSSL.</translation>
    </message>
    <message>
        <source>This machine trusts no certificate authority.</source>
        <translation>Cette machine ne reconnaît aucune autorité de certification.</translation>
    </message>
    <message>
        <source>Install the package ca-certificates.</source>
        <translation>Installer le paquet ca-certificates.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n trusted authorities.</source>
        <translation>
            <numerusform>%1, %n autorité reconnue.</numerusform>
            <numerusform>%1, %n autorités reconnues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Install xdg-utils. Until then, open the address of a sign-in yourself.</source>
        <translation>Installer xdg-utils. D’ici là, ouvrir soi-même l’adresse d’une connexion.</translation>
    </message>
    <message numerus="yes">
        <source>%n providers can be linked.</source>
        <translation>
            <numerusform>%n fournisseur peut être associé.</numerusform>
            <numerusform>%n fournisseurs peuvent être associés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Flows</name>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>La connexion a été annulée.</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation>Rien n’a été conservé.</translation>
    </message>
    <message>
        <source>Nobody finished signing in in time.</source>
        <translation>Personne n’a terminé la connexion à temps.</translation>
    </message>
    <message>
        <source>Nothing was kept. Start again when you are ready.</source>
        <translation>Rien n’a été conservé. Recommencer quand vous serez prêt.</translation>
    </message>
    <message>
        <source>The server did not prove who signed in.</source>
        <translation>Le serveur n’a pas prouvé qui s’est connecté.</translation>
    </message>
    <message>
        <source>Nothing was kept. Try again, or tell whoever runs the server.</source>
        <translation>Rien n’a été conservé. Réessayer ou prévenir le responsable du serveur.</translation>
    </message>
    <message>
        <source>You signed in as %1, which is another account.</source>
        <translation>Vous vous êtes connecté en tant que %1&#xa0;; c’est un autre compte.</translation>
    </message>
    <message>
        <source>Your account here is unchanged. Sign in as the right person, or add this one as a new account.</source>
        <translation>Votre compte ici est inchangé. Se connecter avec la bonne identité ou ajouter celui-ci comme nouveau compte.</translation>
    </message>
    <message>
        <source>Lanyard can&apos;t sign in by “%1”.</source>
        <translation>Lanyard ne peut pas se connecter par «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Choix possibles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 has to know Lanyard by a client ID.</source>
        <translation>%1 doit connaître Lanyard par un identifiant client.</translation>
    </message>
    <message>
        <source>The code has expired before anybody signed in with it.</source>
        <translation>Le code a expiré avant que quelqu’un ne se connecte avec.</translation>
    </message>
    <message>
        <source>Nothing was kept. Start again to get a new code.</source>
        <translation>Rien n’a été conservé. Recommencer pour obtenir un nouveau code.</translation>
    </message>
    <message>
        <source>Register Lanyard there as a native app with the redirect URI %1, and enter the client ID that you are given.</source>
        <translation>Y inscrire Lanyard comme application native avec l’adresse de retour %1, puis saisir l’identifiant client reçu.</translation>
    </message>
    <message>
        <source>A program&apos;s own account needs a client secret or a private key.</source>
        <translation>Le compte propre d’un programme nécessite un secret client ou une clé privée.</translation>
    </message>
    <message>
        <source>Give it with --client-secret-file or --client-key-file.</source>
        <translation>L’indiquer avec --client-secret-file ou --client-key-file.</translation>
    </message>
    <message>
        <source>Nobody answered the question on the other device in time.</source>
        <translation>Personne n’a répondu à temps à la question sur l’autre appareil.</translation>
    </message>
    <message>
        <source>Nothing was kept. Start again to be asked again.</source>
        <translation>Rien n’a été conservé. Recommencez pour que la question soit posée de nouveau.</translation>
    </message>
    <message>
        <source>Register Lanyard there, and enter the client ID that you are given.</source>
        <translation>Enregistrez Lanyard auprès de ce serveur et saisissez l’identifiant client qui vous est attribué.</translation>
    </message>
    <message>
        <source>The key in %1 is not one to sign with.</source>
        <translation>La clé dans %1 ne permet pas de signer.</translation>
    </message>
    <message>
        <source>Use an RSA, EC or Ed25519 key that is not kept for encryption.</source>
        <translation>Utiliser une clé RSA, EC ou Ed25519 qui n’est pas réservée au chiffrement.</translation>
    </message>
    <message>
        <source>The certificate in %1 is of another key.</source>
        <translation>Le certificat dans %1 est celui d’une autre clé.</translation>
    </message>
    <message>
        <source>Give the private key that it was made for.</source>
        <translation>Donner la clé privée pour laquelle il a été établi.</translation>
    </message>
    <message>
        <source>The certificate in %1 expired on %2.</source>
        <translation>Le certificat dans %1 a expiré le %2.</translation>
    </message>
    <message>
        <source>Use one that is still good.</source>
        <translation>En utiliser un qui est encore valable.</translation>
    </message>
    <message>
        <source>To prove the client by %1 needs its private key.</source>
        <translation>Prouver l’identité du client par %1 nécessite sa clé privée.</translation>
    </message>
    <message>
        <source>Name the file that holds the key.</source>
        <translation>Indiquer le fichier qui contient la clé.</translation>
    </message>
    <message>
        <source>To prove the client by %1 needs its certificate.</source>
        <translation>Prouver l’identité du client par %1 nécessite son certificat.</translation>
    </message>
    <message>
        <source>Name the file that holds the certificate.</source>
        <translation>Indiquer le fichier qui contient le certificat.</translation>
    </message>
    <message>
        <source>To prove the client by %1 needs its secret.</source>
        <translation>Prouver l’identité du client par %1 nécessite son secret.</translation>
    </message>
    <message>
        <source>Enter the secret that belongs to the client ID.</source>
        <translation>Saisir le secret qui va avec l’identifiant client.</translation>
    </message>
    <message>
        <source>The server knows the key by a client ID.</source>
        <translation>Le serveur connaît la clé par un identifiant client.</translation>
    </message>
    <message>
        <source>Enter the client ID that the key was registered for.</source>
        <translation>Saisir l’identifiant client pour lequel la clé a été enregistrée.</translation>
    </message>
    <message>
        <source>This version can&apos;t prove the client by “%1”.</source>
        <translation>Cette version ne peut pas prouver l’identité du client par «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The server takes no signature that one key can make.</source>
        <translation>Le serveur n’accepte aucune signature qu’une seule clé puisse produire.</translation>
    </message>
    <message>
        <source>Register Lanyard there by hand, with a key that suits: %1.</source>
        <translation>Y enregistrer Lanyard à la main, avec une clé qui convient&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Lanyard can&apos;t make one key for answers that are encrypted by %1.</source>
        <translation>Lanyard ne peut pas créer une clé unique pour des réponses chiffrées par %1.</translation>
    </message>
    <message>
        <source>Choose RSA-OAEP or ECDH-ES for all of them.</source>
        <translation>Choisir RSA-OAEP ou ECDH-ES pour toutes.</translation>
    </message>
</context>
<context>
    <name>Jose</name>
    <message>
        <source>The server&apos;s sign-in answer could not be verified.</source>
        <translation>La réponse du serveur à la connexion n’a pas pu être vérifiée.</translation>
    </message>
    <message>
        <source>Sign in again. If it stays like this, tell the people who run the server.</source>
        <translation>Se reconnecter. Si cela continue, prévenir le responsable du serveur.</translation>
    </message>
    <message>
        <source>The private key could not be read.</source>
        <translation>La clé privée n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Use a private key in PEM format (PKCS #8, PKCS #1 or SEC 1) or a private JWK.</source>
        <translation>Utiliser une clé privée au format PEM (PKCS #8, PKCS #1 ou SEC 1) ou une JWK privée.</translation>
    </message>
    <message>
        <source>The private key is too weak to be safe.</source>
        <translation>La clé privée est trop faible pour être sûre.</translation>
    </message>
    <message>
        <source>Use an RSA key of 2048 bits or more, a key on P-256, P-384 or P-521, or an Ed25519 key.</source>
        <translation>Utiliser une clé RSA d’au moins 2048 bits, une clé sur P-256, P-384 ou P-521, ou une clé Ed25519.</translation>
    </message>
    <message>
        <source>The private key is protected by a passphrase.</source>
        <translation>La clé privée est protégée par une phrase secrète.</translation>
    </message>
    <message>
        <source>Make a copy without one, for example with “openssl pkey -in key.pem -out copy.pem”, use the copy and delete it afterwards.</source>
        <translation>En faire une copie sans phrase secrète, par exemple avec «&#xa0;openssl pkey -in key.pem -out copy.pem&#xa0;», utiliser la copie et la supprimer ensuite.</translation>
    </message>
    <message>
        <source>The key does not fit the algorithm %1.</source>
        <translation>La clé ne convient pas à l’algorithme %1.</translation>
    </message>
    <message>
        <source>Use another key or another algorithm.</source>
        <translation>Utiliser une autre clé ou un autre algorithme.</translation>
    </message>
    <message>
        <source>The secret is too short for the algorithm %1.</source>
        <translation>Le secret est trop court pour l’algorithme %1.</translation>
    </message>
    <message>
        <source>Use a secret of at least %1 characters, or another algorithm.</source>
        <translation>Utiliser un secret d’au moins %1 caractères, ou un autre algorithme.</translation>
    </message>
    <message>
        <source>The certificate could not be read.</source>
        <translation>Le certificat n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Use an X.509 certificate in PEM format.</source>
        <translation>Utiliser un certificat X.509 au format PEM.</translation>
    </message>
    <message>
        <source>Signing or encrypting failed on this computer.</source>
        <translation>La signature ou le chiffrement a échoué sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Try again. If it stays like this, reinstall OpenSSL.</source>
        <translation>Réessayer. Si cela persiste, réinstaller OpenSSL.</translation>
    </message>
    <message>
        <source>This is the public half of a key, which everybody may know.</source>
        <translation>C’est la moitié publique d’une clé, que tout le monde peut connaître.</translation>
    </message>
    <message>
        <source>Use the private key that belongs to it.</source>
        <translation>Utiliser la clé privée qui va avec.</translation>
    </message>
</context>
<context>
    <name>JsonFile</name>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB.</source>
        <translation>Le fichier dépasse 1&#xa0;MiB.</translation>
    </message>
</context>
<context>
    <name>JsonSchema</name>
    <message>
        <source>“%1” has the wrong type. It has to be: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas du bon type. Type attendu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” has a value that is not known. It has to be one of: %2.</source>
        <translation>La valeur de «&#xa0;%1&#xa0;» n’est pas connue. Valeurs possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is too short.</source>
        <translation>«&#xa0;%1&#xa0;» est trop court.</translation>
    </message>
    <message>
        <source>“%1” is not written as it has to be: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas écrit comme il le faut&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” has to be at least %2.</source>
        <translation>«&#xa0;%1&#xa0;» doit être au moins %2.</translation>
    </message>
    <message>
        <source>“%1” has to be at most %2.</source>
        <translation>«&#xa0;%1&#xa0;» doit être au plus %2.</translation>
    </message>
    <message>
        <source>“%1” has too few elements.</source>
        <translation>«&#xa0;%1&#xa0;» a trop peu d’éléments.</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>«&#xa0;%1&#xa0;» figure deux fois.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>«&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas connu ici.</translation>
    </message>
</context>
<context>
    <name>JsonText</name>
    <message>
        <source>This is not a JSON object.</source>
        <translation>Ce n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>«&#xa0;%1&#xa0;» figure deux fois.</translation>
    </message>
</context>
<context>
    <name>Lanyard::AccountDetails</name>
    <message>
        <source>&amp;Copy token</source>
        <translation>&amp;Copier le jeton</translation>
    </message>
    <message>
        <source>&amp;Renew now</source>
        <translation>&amp;Renouveler maintenant</translation>
    </message>
    <message>
        <source>Copies an access token and clears the clipboard after 30 seconds</source>
        <translation>Copie un jeton d’accès et vide le presse-papiers après 30 secondes</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nommer</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>&amp;Se reconnecter</translation>
    </message>
    <message>
        <source>Remove &amp;account…</source>
        <translation>Re&amp;tirer le compte…</translation>
    </message>
    <message>
        <source>Acti&amp;vity</source>
        <translation>Acti&amp;vité</translation>
    </message>
</context>
<context>
    <name>Lanyard::AccountFacts</name>
    <message>
        <source>Signed in as</source>
        <translation>Connecté en tant que</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>&amp;more</source>
        <translation>&amp;plus</translation>
    </message>
    <message>
        <source>Show all access</source>
        <translation>Afficher tous les accès</translation>
    </message>
    <message>
        <source>&amp;less</source>
        <translation>&amp;moins</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>Non accordé</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Associé</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisé par</translation>
    </message>
    <message>
        <source>Must be used</source>
        <translation>À utiliser</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Vient</translation>
    </message>
    <message>
        <source>another machine; where both use it, one of them may lose it</source>
        <translation>d’une autre machine ; si les deux l’utilisent, l’une peut le perdre</translation>
    </message>
</context>
<context>
    <name>Lanyard::AccountHeader</name>
    <message>
        <source>Name of the account</source>
        <translation>Nom du compte</translation>
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
        <translation>Comptes</translation>
    </message>
</context>
<context>
    <name>Lanyard::AccountProblem</name>
    <message>
        <source>%1 ended this sign-in.</source>
        <translation>%1 a mis fin à cette connexion.</translation>
    </message>
    <message>
        <source>Programs get no access from this account until you sign in again.</source>
        <translation>Les programmes n’ont plus accès à ce compte tant que vous ne vous reconnectez pas.</translation>
    </message>
    <message>
        <source>Sign in &amp;again</source>
        <translation>Se rec&amp;onnecter</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Le trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>Your account is safe. Unlock the keyring to use it.</source>
        <translation>Votre compte est en sécurité. Déverrouiller le trousseau pour l’utiliser.</translation>
    </message>
    <message>
        <source>&amp;Unlock keyring</source>
        <translation>Dé&amp;verrouiller le trousseau</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 n’a pas pu être joint.</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>Essa&amp;yer maintenant</translation>
    </message>
    <message>
        <source>This account could not be renewed.</source>
        <translation>Ce compte n’a pas pu être renouvelé.</translation>
    </message>
    <message>
        <source>Nothing is lost. Lanyard keeps the account as it is.</source>
        <translation>Rien n’est perdu. Lanyard garde le compte tel quel.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>Your account is safe. Lanyard goes on by itself once the keyring works again.</source>
        <translation>Votre compte est en sécurité. Lanyard reprend de lui-même dès que le trousseau fonctionne à nouveau.</translation>
    </message>
    <message>
        <source>Your account is safe, and Lanyard goes on trying.</source>
        <translation>Votre compte est en sécurité, et Lanyard continue d’essayer.</translation>
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
        <translation>Aucun compte</translation>
    </message>
    <message>
        <source>1 account</source>
        <translation>1 compte</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n compte</numerusform>
            <numerusform>%n comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>1 a besoin de vous</translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n a besoin de vous</numerusform>
            <numerusform>%n ont besoin de vous</numerusform>
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
        <translation>Activité</translation>
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
        <translation>Chercher dans l’activité</translation>
    </message>
    <message>
        <source>Back to the accounts</source>
        <translation>Retour aux comptes</translation>
    </message>
    <message>
        <source>Show the activity of all accounts</source>
        <translation>Afficher l’activité de tous les comptes</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Tokens for programs</source>
        <translation>Jetons pour les programmes</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Renouvellements</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Accounts added and removed</source>
        <translation>Comptes ajoutés et retirés</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>account</comment>
        <translation>Seulement %1</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Rien ne s’est encore passé</translation>
    </message>
    <message>
        <source>No activity matches what you are looking for.</source>
        <translation>Aucune activité ne correspond à ce que vous cherchez.</translation>
    </message>
    <message>
        <source>Here stands which programs got tokens, what was renewed and what failed. The tokens themselves never do.</source>
        <translation>On voit ici quels programmes ont reçu des jetons, ce qui a été renouvelé et ce qui a échoué. Les jetons eux-mêmes n’y figurent jamais.</translation>
    </message>
</context>
<context>
    <name>Lanyard::ActivityWords</name>
    <message>
        <source>Token taken in Lanyard</source>
        <translation>Jeton pris dans Lanyard</translation>
    </message>
    <message>
        <source>%1 got a token</source>
        <comment>program</comment>
        <translation>%1 a reçu un jeton</translation>
    </message>
    <message>
        <source>No token to be had</source>
        <translation>Aucun jeton disponible</translation>
    </message>
    <message>
        <source>%1 got no token</source>
        <comment>program</comment>
        <translation>%1 n’a pas reçu de jeton</translation>
    </message>
    <message>
        <source>Access renewed</source>
        <translation>Accès renouvelé</translation>
    </message>
    <message>
        <source>Access renewed for %1</source>
        <comment>program</comment>
        <translation>Accès renouvelé pour %1</translation>
    </message>
    <message>
        <source>Renewal failed</source>
        <translation>Échec du renouvellement</translation>
    </message>
    <message>
        <source>Renewal for %1 failed</source>
        <comment>program</comment>
        <translation>Échec du renouvellement pour %1</translation>
    </message>
    <message>
        <source>Has to be signed in again</source>
        <translation>Nouvelle connexion nécessaire</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>Compte ajouté</translation>
    </message>
    <message>
        <source>Signed in again</source>
        <translation>Reconnecté</translation>
    </message>
    <message>
        <source>Account removed, its access not ended</source>
        <translation>Compte retiré, son accès n’a pas été révoqué</translation>
    </message>
    <message>
        <source>Account removed</source>
        <translation>Compte retiré</translation>
    </message>
    <message>
        <source>Account imported</source>
        <translation>Compte importé</translation>
    </message>
    <message>
        <source>Account exported</source>
        <translation>Compte exporté</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from a time until another</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
</context>
<context>
    <name>Lanyard::AdvancedOptions</name>
    <message>
        <source>F&amp;urther access</source>
        <translation>Autres acc&amp;ès</translation>
    </message>
    <message>
        <source>Scopes as the provider names them, with spaces between.</source>
        <translation>Scopes tels que le fournisseur les nomme, séparés par des espaces.</translation>
    </message>
    <message>
        <source>How the sign-in is protected</source>
        <translation>Protection de la connexion</translation>
    </message>
    <message>
        <source>Hand the request to the server directly (PAR)</source>
        <translation>Remettre la demande directement au serveur (PAR)</translation>
    </message>
    <message>
        <source>Sign the request with the key (JAR)</source>
        <translation>Signer la demande avec la clé (JAR)</translation>
    </message>
    <message>
        <source>Bind the tokens to a key, so that a stolen one is no use (DPoP)</source>
        <translation>Lier les jetons à une clé, pour qu’un jeton volé ne serve à rien (DPoP)</translation>
    </message>
</context>
<context>
    <name>Lanyard::BrowseButton</name>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
</context>
<context>
    <name>Lanyard::CheckWords</name>
    <message>
        <source>Keyring</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navigateur</translation>
    </message>
    <message>
        <source>Way back from the browser</source>
        <translation>Retour depuis le navigateur</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Secure connections</source>
        <translation>Connexions sécurisées</translation>
    </message>
    <message>
        <source>Administrator&apos;s policy</source>
        <translation>Politique de l’administrateur</translation>
    </message>
    <message>
        <source>Tokens for other programs</source>
        <translation>Jetons pour les autres programmes</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>À noter</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 problème</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 remarque</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that Lanyard needs works.</source>
        <translation>Tout ce dont Lanyard a besoin fonctionne.</translation>
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
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>Copier le &amp;rapport</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Vérifier à &amp;nouveau</translation>
    </message>
    <message>
        <source>Back to the accounts</source>
        <translation>Retour aux comptes</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification en cours</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification en cours…</translation>
    </message>
</context>
<context>
    <name>Lanyard::ChoosePage</name>
    <message>
        <source>Search providers</source>
        <translation>Rechercher un fournisseur</translation>
    </message>
    <message>
        <source>Where is your account?</source>
        <translation>Où est votre compte&#xa0;?</translation>
    </message>
    <message>
        <source>Con&amp;tinue</source>
        <translation>Con&amp;tinuer</translation>
    </message>
</context>
<context>
    <name>Lanyard::CibaPage</name>
    <message>
        <source>Your &amp;name there</source>
        <translation>Votre &amp;nom là-bas</translation>
    </message>
    <message>
        <source>What the server knows you by: a user name, an email address or a telephone number.</source>
        <translation>Ce par quoi le serveur vous connaît&#xa0;: un nom d’utilisateur, une adresse e-mail ou un numéro de téléphone.</translation>
    </message>
    <message>
        <source>The server has to know whom to ask.</source>
        <translation>Le serveur doit savoir à qui s’adresser.</translation>
    </message>
    <message>
        <source>Answer on your other device</source>
        <translation>Répondre sur votre autre appareil</translation>
    </message>
    <message>
        <source>%1 asks you on your phone, or wherever you have its app. Agree there; Lanyard notices by itself.</source>
        <translation>%1 vous pose la question sur votre téléphone, ou là où vous avez son application. Y donner votre accord&#xa0;; Lanyard le remarque tout seul.</translation>
    </message>
    <message>
        <source>%1 asks %2 on their phone, or wherever its app is. Agree there; Lanyard notices by itself.</source>
        <translation>%1 pose la question à %2 sur le téléphone, ou là où se trouve son application. Y donner votre accord&#xa0;; Lanyard le remarque tout seul.</translation>
    </message>
    <message>
        <source>Sending the question to your device…</source>
        <translation>Envoi de la question à votre appareil…</translation>
    </message>
    <message>
        <source>Ask &amp;me</source>
        <translation>&amp;Me demander</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>&amp;Redemander</translation>
    </message>
    <message>
        <source>The same words stand on your device:</source>
        <translation>Les mêmes mots figurent sur votre appareil&#xa0;:</translation>
    </message>
    <message>
        <source>The question stands on your device now.</source>
        <translation>La question figure maintenant sur votre appareil.</translation>
    </message>
    <message>
        <source>On your device: %1</source>
        <translation>Sur votre appareil&#xa0;: %1</translation>
    </message>
    <message>
        <source>Agree only if the words are the same. If they differ, the question is not about this sign-in.</source>
        <translation>Ne donner votre accord que si les mots sont les mêmes. Sinon, la question ne porte pas sur cette connexion.</translation>
    </message>
    <message>
        <source>Agree only if you have just asked for this here.</source>
        <translation>Ne donner votre accord que si vous venez de le demander ici.</translation>
    </message>
</context>
<context>
    <name>Lanyard::ClientEntry</name>
    <message>
        <source>Client &amp;ID</source>
        <translation>&amp;Identifiant client</translation>
    </message>
    <message>
        <source>Register Lanyard at %1</source>
        <translation>Enregistrer Lanyard chez %1</translation>
    </message>
    <message>
        <source>A client of your own</source>
        <translation>Un client à vous</translation>
    </message>
    <message>
        <source>Left empty, Lanyard registers itself where the server allows it.</source>
        <translation>Laissé vide, Lanyard s’enregistre lui-même là où le serveur le permet.</translation>
    </message>
    <message>
        <source>Left empty, Lanyard uses the one it has there.</source>
        <translation>Laissé vide, Lanyard utilise celui qu’il a là-bas.</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>&amp;Secret client</translation>
    </message>
    <message>
        <source>Client &amp;secret, if there is one</source>
        <translation>&amp;Secret client, s’il y en a un</translation>
    </message>
</context>
<context>
    <name>Lanyard::ClientProofEntry</name>
    <message>
        <source>Not at all</source>
        <translation>Pas du tout</translation>
    </message>
    <message>
        <source>Secret in the header</source>
        <translation>Secret dans l’en-tête</translation>
    </message>
    <message>
        <source>Secret in the form</source>
        <translation>Secret dans le formulaire</translation>
    </message>
    <message>
        <source>Signed with the secret</source>
        <translation>Signé avec le secret</translation>
    </message>
    <message>
        <source>Signed with a key</source>
        <translation>Signé avec une clé</translation>
    </message>
    <message>
        <source>Certificate of an authority</source>
        <translation>Certificat d’une autorité</translation>
    </message>
    <message>
        <source>Certificate of its own</source>
        <translation>Certificat autosigné</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>Fichier de la &amp;clé</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Choisir le fichier de la clé</translation>
    </message>
    <message>
        <source>Certi&amp;ficate file</source>
        <translation>&amp;Fichier du certificat</translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <translation>Choisir le fichier du certificat</translation>
    </message>
    <message>
        <source>Of that key, as PEM. The key may be in the same file.</source>
        <translation>Celui de cette clé, au format PEM. La clé peut être dans le même fichier.</translation>
    </message>
    <message>
        <source>How Lanyard &amp;proves itself</source>
        <translation>Comment Lanyard &amp;prouve son identité</translation>
    </message>
    <message>
        <source>This way needs the certificate that the server knows.</source>
        <translation>Il faut pour cela le certificat que le serveur connaît.</translation>
    </message>
    <message>
        <source>This way needs the private key that the server knows the public half of.</source>
        <translation>Il faut pour cela la clé privée dont le serveur connaît la moitié publique.</translation>
    </message>
    <message>
        <source>If it is not in the same file: the private key, as PEM or JWK.</source>
        <translation>Si elle n’est pas dans le même fichier&#xa0;: la clé privée, au format PEM ou JWK.</translation>
    </message>
    <message>
        <source>The private key, as PEM or JWK.</source>
        <translation>La clé privée, au format PEM ou JWK.</translation>
    </message>
    <message>
        <source>Needs the client secret.</source>
        <translation>Nécessite le secret client.</translation>
    </message>
    <message>
        <source>Automatic: what the server takes</source>
        <translation>Automatique&#xa0;: ce que le serveur accepte</translation>
    </message>
</context>
<context>
    <name>Lanyard::CopiedNotice</name>
    <message>
        <source>C&amp;lear now</source>
        <translation>Vider mai&amp;ntenant</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in %1 s.</source>
        <translation>Copié. Le presse-papiers sera vidé dans %1&#xa0;s.</translation>
    </message>
</context>
<context>
    <name>Lanyard::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>Lanyard::DesktopApplication</name>
    <message>
        <source>The accounts that are linked have their secrets in the keyring.</source>
        <translation>Les secrets des comptes associés sont dans le trousseau.</translation>
    </message>
    <message>
        <source>There is no room for the demo.</source>
        <translation>Il n’y a pas de place pour la démonstration.</translation>
    </message>
    <message>
        <source>Make room in the folder for temporary files, and start it again.</source>
        <translation>Libérez de la place dans le dossier des fichiers temporaires, puis relancez-la.</translation>
    </message>
    <message>
        <source>Start the keyring to use them; then “Move secrets” takes them to the encrypted file. Or unlink them before you change to it.</source>
        <translation>Démarrer le trousseau pour les utiliser&#xa0;; ensuite «&#xa0;Déplacer les secrets&#xa0;» les met dans le fichier chiffré. Ou les dissocier avant d’y passer.</translation>
    </message>
</context>
<context>
    <name>Lanyard::DetailsPage</name>
    <message>
        <source>What Lanyard may do</source>
        <translation>Ce que Lanyard peut faire</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>A&amp;vancé</translation>
    </message>
    <message>
        <source>Con&amp;tinue</source>
        <translation>Con&amp;tinuer</translation>
    </message>
    <message>
        <source>This is needed to find the server.</source>
        <translation>Cette information est nécessaire pour trouver le serveur.</translation>
    </message>
    <message>
        <source>%1 gives you this when you register Lanyard there.</source>
        <translation>%1 vous fournit cette information quand vous y enregistrez Lanyard.</translation>
    </message>
    <message>
        <source>%1 wants this one too.</source>
        <translation>%1 demande aussi cette information.</translation>
    </message>
    <message>
        <source>&amp;Enter the client ID</source>
        <translation>Saisir l’i&amp;dentifiant client</translation>
    </message>
</context>
<context>
    <name>Lanyard::DevicePage</name>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>&amp;Open here</source>
        <translation>&amp;Ouvrir ici</translation>
    </message>
    <message>
        <source>&amp;Copy code</source>
        <translation>&amp;Copier le code</translation>
    </message>
    <message>
        <source>Opens the page in the browser of this computer</source>
        <translation>Ouvre la page dans le navigateur de cet ordinateur</translation>
    </message>
    <message>
        <source>Copies the address of the page</source>
        <translation>Copie l’adresse de la page</translation>
    </message>
    <message>
        <source>QR code of the page’s address</source>
        <translation>Code QR de l’adresse de la page</translation>
    </message>
    <message>
        <source>Open this page:</source>
        <translation>Ouvrir cette page&#xa0;:</translation>
    </message>
    <message>
        <source>Enter this code there:</source>
        <translation>Y saisir ce code&#xa0;:</translation>
    </message>
    <message>
        <source>A phone or another computer will do. Sign in to %1 there; Lanyard notices by itself.</source>
        <translation>Un téléphone ou un autre ordinateur suffit. Vous y connecter à %1&#xa0;; Lanyard le remarque de lui-même.</translation>
    </message>
    <message>
        <source>A phone or another computer will do. Sign in to %1 there as %2; Lanyard notices by itself.</source>
        <translation>Un téléphone ou un autre ordinateur suffit. Vous y connecter à %1 en tant que %2&#xa0;; Lanyard le remarque de lui-même.</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code&#xa0;: %1</translation>
    </message>
    <message>
        <source>Or scan this, code included.</source>
        <translation>Ou scanner ceci, code compris.</translation>
    </message>
    <message>
        <source>Or scan this for the page.</source>
        <translation>Ou scanner pour ouvrir la page.</translation>
    </message>
    <message>
        <source>Give this code to nobody, and enter it only at %1.</source>
        <translation>Ne donner ce code à personne et ne le saisir que sur %1.</translation>
    </message>
    <message>
        <source>Sign in on another device</source>
        <translation>Se connecter sur un autre appareil</translation>
    </message>
    <message>
        <source>Asking %1 for a code…</source>
        <translation>Demande d’un code à %1…</translation>
    </message>
    <message>
        <source>&amp;New code</source>
        <translation>&amp;Nouveau code</translation>
    </message>
</context>
<context>
    <name>Lanyard::DialogPassphrases</name>
    <message>
        <source>The encrypted file stays locked.</source>
        <translation>Le fichier chiffré reste verrouillé.</translation>
    </message>
</context>
<context>
    <name>Lanyard::DonePage</name>
    <message>
        <source>&amp;Name in Lanyard</source>
        <translation>&amp;Nom dans Lanyard</translation>
    </message>
    <message>
        <source>Programs and the list show the account under this name.</source>
        <translation>Les programmes et la liste affichent le compte sous ce nom.</translation>
    </message>
    <message>
        <source>Lanyard can sign programs in.</source>
        <translation>Lanyard peut connecter des programmes.</translation>
    </message>
    <message>
        <source>Lanyard can: %1</source>
        <translation>Lanyard peut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not granted: %1</source>
        <translation>Non accordé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The account needs a name.</source>
        <translation>Le compte a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Another account has this name already.</source>
        <translation>Un autre compte porte déjà ce nom.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminer</translation>
    </message>
</context>
<context>
    <name>Lanyard::EmptyState</name>
    <message>
        <source>Link your first account</source>
        <translation>Associer un premier compte</translation>
    </message>
    <message>
        <source>Sign in once, in your browser. Lanyard keeps the account in your keyring and gives your programs access when they ask for it, so none of them needs your password.</source>
        <translation>Se connecter une fois, dans le navigateur. Lanyard garde le compte dans votre trousseau et donne accès à vos programmes quand ils le demandent. Ainsi, aucun d’eux n’a besoin de votre mot de passe.</translation>
    </message>
    <message>
        <source>&amp;Add account</source>
        <translation>&amp;Ajouter un compte</translation>
    </message>
</context>
<context>
    <name>Lanyard::FindingsList</name>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
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
        <translation>moins d’une minute</translation>
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
        <translation>1 jour</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>how a date is written, in Qt&apos;s letters</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>renewing now</source>
        <translation>renouvellement en cours</translation>
    </message>
    <message>
        <source>none until you sign in again</source>
        <translation>aucun tant que vous ne vous reconnectez pas</translation>
    </message>
    <message>
        <source>out of reach while the keyring is locked</source>
        <translation>hors d’atteinte tant que le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>does not expire</source>
        <translation>n’expire pas</translation>
    </message>
    <message>
        <source>renews when a program next asks</source>
        <translation>sera renouvelé à la prochaine demande d’un programme</translation>
    </message>
    <message>
        <source>has expired</source>
        <translation>a expiré</translation>
    </message>
    <message>
        <source>renews in %1</source>
        <translation>sera renouvelé dans %1</translation>
    </message>
    <message>
        <source>ends in %1</source>
        <translation>expire dans %1</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>aujourd’hui, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>hier, %1</translation>
    </message>
    <message>
        <source>valid for %1, then renewed when a program asks</source>
        <translation>encore valable %1, puis renouvelé quand un programme le demande</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>avant le %1</translation>
    </message>
    <message>
        <source>before %1; Lanyard does so by %2</source>
        <translation>avant le %1 ; Lanyard s’en charge d’ici au %2</translation>
    </message>
    <message>
        <source>Lanyard tries again in %1.</source>
        <translation>Lanyard réessaie dans %1.</translation>
    </message>
    <message>
        <source>Since %1. Lanyard tries again in %2.</source>
        <translation>Depuis : %1. Lanyard réessaie dans %2.</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Depuis : %1.</translation>
    </message>
</context>
<context>
    <name>Lanyard::InlineMessage</name>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Détails techniques</translation>
    </message>
</context>
<context>
    <name>Lanyard::LinkController</name>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Choose another file, or give yourself access to this one.</source>
        <translation>Choisir un autre fichier, ou vous donner accès à celui-ci.</translation>
    </message>
</context>
<context>
    <name>Lanyard::LinkWizard</name>
    <message>
        <source>Add account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Informations</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Reconnexion</translation>
    </message>
</context>
<context>
    <name>Lanyard::MainWindow</name>
    <message>
        <source>Search accounts</source>
        <translation>Rechercher un compte</translation>
    </message>
    <message>
        <source>&amp;Add account</source>
        <translation>&amp;Ajouter un compte</translation>
    </message>
    <message>
        <source>Lanyard</source>
        <translation>Lanyard</translation>
    </message>
    <message>
        <source>No account matches “%1”.</source>
        <translation>Aucun compte ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Masquer</translation>
    </message>
    <message>
        <source>Acti&amp;vity</source>
        <translation>Acti&amp;vité</translation>
    </message>
</context>
<context>
    <name>Lanyard::MoveController</name>
    <message>
        <source>The secrets are being moved: %1 of %2 steps.</source>
        <translation>Les secrets sont en cours de déplacement&#xa0;: étape %1 sur %2.</translation>
    </message>
    <message>
        <source>The secrets are in the keyring now.</source>
        <translation>Les secrets sont maintenant dans le trousseau.</translation>
    </message>
    <message>
        <source>The secrets are in the encrypted file now.</source>
        <translation>Les secrets sont maintenant dans le fichier chiffré.</translation>
    </message>
    <message>
        <source>Nothing is left in the old place.</source>
        <translation>Il ne reste rien à l’ancien emplacement.</translation>
    </message>
    <message>
        <source>Some old copies could not be removed. Lanyard tries it again when it starts.</source>
        <translation>Certaines anciennes copies n’ont pas pu être supprimées. Lanyard réessaie au démarrage.</translation>
    </message>
</context>
<context>
    <name>Lanyard::MoveToKeyring</name>
    <message>
        <source>Move secrets to the keyring</source>
        <translation>Déplacer les secrets dans le trousseau</translation>
    </message>
    <message>
        <source>What lets Lanyard into your accounts goes into the keyring, which is unlocked when you log in, and is then removed from the encrypted file.</source>
        <translation>Ce qui donne à Lanyard accès à vos comptes va dans le trousseau, déverrouillé à l’ouverture de votre session, puis est retiré du fichier chiffré.</translation>
    </message>
    <message>
        <source>Move to the &amp;keyring</source>
        <translation>Déplacer dans le &amp;trousseau</translation>
    </message>
</context>
<context>
    <name>Lanyard::PassphraseDialog</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Déverrouiller</translation>
    </message>
    <message>
        <source>Unlock your accounts</source>
        <translation>Déverrouiller vos comptes</translation>
    </message>
    <message>
        <source>Your accounts are in an encrypted file on this computer. Enter its passphrase to use them.</source>
        <translation>Vos comptes sont dans un fichier chiffré sur cet ordinateur. Saisir sa phrase secrète pour les utiliser.</translation>
    </message>
</context>
<context>
    <name>Lanyard::PassphraseStrength</name>
    <message>
        <source>Easy to guess. A few unrelated words are better.</source>
        <translation>Facile à deviner. Quelques mots sans rapport entre eux valent mieux.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>Correcte. Un mot de plus la rend forte.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Forte.</translation>
    </message>
    <message>
        <source>Four or five unrelated words are easy to remember and hard to guess.</source>
        <translation>Quatre ou cinq mots sans rapport entre eux sont faciles à retenir et difficiles à deviner.</translation>
    </message>
</context>
<context>
    <name>Lanyard::PollingPage</name>
    <message>
        <source>You have signed in. Checking the answer…</source>
        <translation>Vous êtes connecté. Vérification de la réponse…</translation>
    </message>
    <message>
        <source>The sign-in did not finish</source>
        <translation>La connexion n’est pas terminée</translation>
    </message>
    <message>
        <source>Keeping the account in your keyring…</source>
        <translation>Enregistrement du compte dans le trousseau…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Rée&amp;ssayer</translation>
    </message>
</context>
<context>
    <name>Lanyard::ProgressLine</name>
    <message>
        <source>Waiting</source>
        <translation>Attente</translation>
    </message>
</context>
<context>
    <name>Lanyard::PromptDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Lanyard::ProviderGrid</name>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
</context>
<context>
    <name>Lanyard::ProvidersModel</name>
    <message>
        <source>%1: %2</source>
        <comment>provider, what it is</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Lanyard::RegistrationHelp</name>
    <message>
        <source>Redirect address to register</source>
        <translation>Adresse de redirection à enregistrer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>&amp;Register at %1</source>
        <translation>&amp;Enregistrer chez %1</translation>
    </message>
</context>
<context>
    <name>Lanyard::RemoveDialog</name>
    <message>
        <source>&amp;Keep the permission at %1</source>
        <translation>&amp;Garder l’autorisation chez %1</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Retirer %1&#xa0;?</translation>
    </message>
    <message>
        <source>Lanyard takes the account out of your keyring and asks %1 to end its access. Programs that use it get no more tokens. Your account at %1 stays as it is.</source>
        <translation>Lanyard retire le compte de votre trousseau et demande à %1 de mettre fin à son accès. Les programmes qui l’utilisent ne reçoivent plus de jetons. Votre compte chez %1 reste tel quel.</translation>
    </message>
    <message>
        <source>Then other computers where you linked it may go on using it, if they share this permission.</source>
        <translation>Les autres ordinateurs où vous l’avez associé pourront alors continuer à l’utiliser, s’ils partagent cette autorisation.</translation>
    </message>
    <message>
        <source>&amp;Remove account</source>
        <translation>&amp;Retirer le compte</translation>
    </message>
</context>
<context>
    <name>Lanyard::ScopeChoice</name>
    <message>
        <source>Not for personal accounts</source>
        <translation>Pas pour les comptes personnels</translation>
    </message>
    <message>
        <source>An administrator has to agree</source>
        <translation>Un administrateur doit accepter</translation>
    </message>
    <message>
        <source>&amp;More access</source>
        <translation>&amp;Plus d’accès</translation>
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
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>Lanyard::SecretField</name>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>Lanyard::SecretStoreChoice</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase, &amp;again</source>
        <translation>&amp;Répéter la phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Use encrypted file</source>
        <translation>&amp;Utiliser un fichier chiffré</translation>
    </message>
    <message>
        <source>This computer has no keyring</source>
        <translation>Cet ordinateur n’a pas de trousseau</translation>
    </message>
    <message>
        <source>Lanyard keeps what lets it into your accounts in a keyring, and found none here. It can use a file instead, encrypted with a passphrase that only you know. You enter it once each time Lanyard starts.</source>
        <translation>Lanyard garde ce qui lui donne accès à vos comptes dans un trousseau et n’en a trouvé aucun ici. Il peut utiliser à la place un fichier, chiffré avec une phrase secrète que personne d’autre ne connaît. Elle se saisit une fois à chaque démarrage de Lanyard.</translation>
    </message>
    <message>
        <source>Without the passphrase the file can&apos;t be opened: the accounts would have to be linked again. Lanyard never stores them unencrypted.</source>
        <translation>Sans la phrase secrète, le fichier ne peut pas être ouvert&#xa0;: il faudrait associer les comptes à nouveau. Lanyard ne les enregistre jamais sans chiffrement.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message>
        <source>Move secrets to an encrypted file</source>
        <translation>Déplacer les secrets dans un fichier chiffré</translation>
    </message>
    <message>
        <source>What lets Lanyard into your accounts goes into a file, encrypted with a passphrase that only you know, and is then removed from the keyring. You enter the passphrase once each time Lanyard starts.</source>
        <translation>Ce qui donne à Lanyard accès à vos comptes va dans un fichier, chiffré avec une phrase secrète que vous seul connaissez, puis est retiré du trousseau. Vous la saisissez une fois à chaque démarrage de Lanyard.</translation>
    </message>
    <message>
        <source>&amp;Move to the file</source>
        <translation>Dé&amp;placer dans le fichier</translation>
    </message>
</context>
<context>
    <name>Lanyard::SignInPage</name>
    <message>
        <source>&amp;Copy link</source>
        <translation>&amp;Copier le lien</translation>
    </message>
    <message>
        <source>Copies the address of the sign-in page, to open it in a browser yourself</source>
        <translation>Copie l’adresse de la page de connexion, pour l’ouvrir vous-même dans un navigateur</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Ouvrir à nouveau</translation>
    </message>
    <message>
        <source>Opens the sign-in page in your browser once more</source>
        <translation>Ouvre encore une fois la page de connexion dans le navigateur</translation>
    </message>
    <message>
        <source>&amp;Paste the address</source>
        <translation>Co&amp;ller l’adresse</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>Use the pasted address</source>
        <translation>Utiliser l’adresse collée</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>Continuer dans le navigateur</translation>
    </message>
    <message>
        <source>%1 opens there. Sign in and allow the access; Lanyard comes back by itself.</source>
        <translation>%1&#xa0;s’y ouvre. Se connecter et autoriser l’accès&#xa0;; Lanyard revient de lui-même.</translation>
    </message>
    <message>
        <source>%1 opens there. Sign in as %2 and allow the access; Lanyard comes back by itself.</source>
        <translation>%1&#xa0;s’y ouvre. Se connecter en tant que %2 et autoriser l’accès&#xa0;; Lanyard revient de lui-même.</translation>
    </message>
    <message>
        <source>%1 opens there. Sign in, then copy the code that you are shown, and paste it below.</source>
        <translation>%1&#xa0;s’y ouvre. Se connecter, puis copier le code affiché et le coller ci-dessous.</translation>
    </message>
    <message>
        <source>Looking up %1…</source>
        <translation>Recherche de %1…</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>En attente du navigateur…</translation>
    </message>
    <message>
        <source>Ready when you are.</source>
        <translation>Tout est prêt.</translation>
    </message>
    <message>
        <source>You are back. Asking %1 for the access…</source>
        <translation>Vous êtes de retour. Demande d’accès à %1…</translation>
    </message>
    <message>
        <source>Checking the answer…</source>
        <translation>Vérification de la réponse…</translation>
    </message>
    <message>
        <source>Keeping the account in your keyring…</source>
        <translation>Enregistrement du compte dans le trousseau…</translation>
    </message>
    <message>
        <source>If the browser can&apos;t come back: the address that it ends on, or the code that it shows.</source>
        <translation>Si le navigateur ne peut pas revenir&#xa0;: l’adresse sur laquelle il s’arrête ou le code qu’il affiche.</translation>
    </message>
    <message>
        <source>Con&amp;tinue</source>
        <translation>Con&amp;tinuer</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>The sign-in did not finish</source>
        <translation>La connexion n’est pas terminée</translation>
    </message>
    <message>
        <source>Copy the address that the browser shows and paste it below.</source>
        <translation>Copier l’adresse que le navigateur affiche et la coller ci-dessous.</translation>
    </message>
    <message>
        <source>Signed in, and nothing happened?</source>
        <translation>Connecté, et rien ne s’est passé&#xa0;?</translation>
    </message>
    <message>
        <source>Use another &amp;device</source>
        <translation>Autre appare&amp;il</translation>
    </message>
    <message>
        <source>Shows a code to sign in with on a phone or another computer</source>
        <translation>Affiche un code pour vous connecter sur un téléphone ou un autre ordinateur</translation>
    </message>
</context>
<context>
    <name>Lanyard::SignInWay</name>
    <message>
        <source>In the browser</source>
        <translation>Dans le navigateur</translation>
    </message>
    <message>
        <source>On another device, with a code</source>
        <translation>Sur un autre appareil, avec un code</translation>
    </message>
    <message>
        <source>On my phone, which the server asks (CIBA)</source>
        <translation>Sur mon téléphone, que le serveur interroge (CIBA)</translation>
    </message>
    <message>
        <source>Where you sign in</source>
        <translation>Où vous vous connectez</translation>
    </message>
</context>
<context>
    <name>Lanyard::StateWords</name>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Renews soon</source>
        <translation>À renouveler bientôt</translation>
    </message>
    <message>
        <source>Renews when used</source>
        <translation>Renouvelé à l’usage</translation>
    </message>
    <message>
        <source>Renewing…</source>
        <translation>Renouvellement…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <translation>Trousseau verrouillé</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
</context>
<context>
    <name>Lanyard::StatusLine</name>
    <message>
        <source>C&amp;hoose where secrets go</source>
        <translation>C&amp;hoisir où garder les secrets</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Rée&amp;ssayer</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>Déverroui&amp;ller</translation>
    </message>
    <message>
        <source>Keyring: %1, unlocked</source>
        <translation>Trousseau&#xa0;: %1, déverrouillé</translation>
    </message>
    <message>
        <source>Keyring: locked</source>
        <translation>Trousseau&#xa0;: verrouillé</translation>
    </message>
    <message>
        <source>Keyring: %1, locked</source>
        <translation>Trousseau&#xa0;: %1, verrouillé</translation>
    </message>
    <message>
        <source>Keyring: refused access</source>
        <translation>Trousseau&#xa0;: accès refusé</translation>
    </message>
    <message>
        <source>Keyring: %1, refused access</source>
        <translation>Trousseau&#xa0;: %1, accès refusé</translation>
    </message>
    <message>
        <source>Keyring: no answer</source>
        <translation>Trousseau&#xa0;: pas de réponse</translation>
    </message>
    <message>
        <source>Keyring: %1, no answer</source>
        <translation>Trousseau&#xa0;: %1, pas de réponse</translation>
    </message>
    <message>
        <source>Keyring: none found</source>
        <translation>Trousseau&#xa0;: aucun trouvé</translation>
    </message>
    <message>
        <source>Secrets: in memory only, gone when Lanyard quits</source>
        <translation>Secrets&#xa0;: en mémoire seulement, perdus quand Lanyard se ferme</translation>
    </message>
    <message>
        <source>Chec&amp;ks</source>
        <translation>Véri&amp;fications</translation>
    </message>
    <message>
        <source>Check whether everything works that Lanyard needs</source>
        <translation>Vérifier que tout ce dont Lanyard a besoin fonctionne</translation>
    </message>
    <message>
        <source>&amp;Move secrets</source>
        <translation>Dé&amp;placer les secrets</translation>
    </message>
</context>
<context>
    <name>Lanyard::StepHeader</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>Lanyard::Tray</name>
    <message>
        <source>&amp;Pause notifications</source>
        <translation>&amp;Suspendre les notifications</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Ajouter un compte…</translation>
    </message>
    <message>
        <source>&amp;Open Lanyard</source>
        <translation>&amp;Ouvrir Lanyard</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>label, state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>&amp;Copier le jeton</translation>
    </message>
    <message>
        <source>&amp;Renew now</source>
        <translation>&amp;Renouveler maintenant</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>&amp;Se reconnecter</translation>
    </message>
    <message>
        <source>1 more account…</source>
        <translation>1 autre compte…</translation>
    </message>
    <message numerus="yes">
        <source>%n more accounts…</source>
        <translation>
            <numerusform>%n autre compte…</numerusform>
            <numerusform>%n autres comptes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Lanyard</source>
        <translation>Lanyard</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts need you to sign in again.</source>
        <translation>
            <numerusform>%n compte demande une nouvelle connexion.</numerusform>
            <numerusform>%n comptes demandent une nouvelle connexion.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others go on working.</source>
        <translation>Les autres continuent de fonctionner.</translation>
    </message>
</context>
<context>
    <name>Lanyard::WaitingLine</name>
    <message>
        <source>Waiting for you… next check in %1 s</source>
        <translation>En attente de votre connexion… prochaine vérification dans %1&#xa0;s</translation>
    </message>
    <message>
        <source>Waiting for you… checking now</source>
        <translation>En attente de votre connexion… vérification en cours</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
</context>
<context>
    <name>Lanyard::WizardFoot</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Add another</source>
        <translation>En &amp;ajouter un autre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>LoopbackListener</name>
    <message>
        <source>Another program uses port %1, which the sign-in needs to come back.</source>
        <translation>Un autre programme utilise le port %1, dont la connexion a besoin pour revenir.</translation>
    </message>
    <message>
        <source>Close that program and try again, or sign in and paste the address that the browser ends on.</source>
        <translation>Fermer ce programme et réessayer, ou se connecter et coller l’adresse sur laquelle le navigateur s’arrête.</translation>
    </message>
</context>
<context>
    <name>Microsoft</name>
    <message>
        <source>This redirect URI is not registered at Microsoft for the client id.</source>
        <translation>Cette adresse de redirection n’est pas enregistrée chez Microsoft pour l’identifiant client.</translation>
    </message>
    <message>
        <source>Add the address that Lanyard shows to the app registration, under “Mobile and desktop applications”.</source>
        <translation>Ajouter l’adresse que Lanyard affiche à l’inscription de l’application, sous «&#xa0;Applications mobiles et de bureau&#xa0;».</translation>
    </message>
    <message>
        <source>This account does not belong to the tenant.</source>
        <translation>Ce compte n’appartient pas au locataire.</translation>
    </message>
    <message>
        <source>Choose another account, or link it with its own tenant.</source>
        <translation>Choisir un autre compte, ou le lier avec son propre locataire.</translation>
    </message>
    <message>
        <source>There is no such account in this tenant.</source>
        <translation>Ce compte n’existe pas dans ce locataire.</translation>
    </message>
    <message>
        <source>Check the address, or link it with its own tenant.</source>
        <translation>Vérifier l’adresse, ou le lier avec son propre locataire.</translation>
    </message>
    <message>
        <source>The account is locked after too many attempts to sign in.</source>
        <translation>Le compte est bloqué après trop d’essais de connexion.</translation>
    </message>
    <message>
        <source>Wait a while, or ask whoever administers it.</source>
        <translation>Attendre un moment, ou demander à l’administration du compte.</translation>
    </message>
    <message>
        <source>The password has expired.</source>
        <translation>Le mot de passe a expiré.</translation>
    </message>
    <message>
        <source>Sign in at Microsoft in the browser to change it, then sign in here again.</source>
        <translation>Se connecter chez Microsoft dans le navigateur pour le changer, puis se reconnecter ici.</translation>
    </message>
    <message>
        <source>The account is disabled.</source>
        <translation>Le compte est désactivé.</translation>
    </message>
    <message>
        <source>Ask whoever administers it.</source>
        <translation>Demander à l’administration du compte.</translation>
    </message>
    <message>
        <source>Microsoft wants a second factor here.</source>
        <translation>Microsoft demande ici un second facteur.</translation>
    </message>
    <message>
        <source>Sign in again and confirm it.</source>
        <translation>Se reconnecter et le confirmer.</translation>
    </message>
    <message>
        <source>Microsoft wants a second factor to be set up.</source>
        <translation>Microsoft demande de configurer un second facteur.</translation>
    </message>
    <message>
        <source>Sign in again and set it up.</source>
        <translation>Se reconnecter et le configurer.</translation>
    </message>
    <message>
        <source>You have not been given access to this application.</source>
        <translation>L’accès à cette application ne vous a pas été donné.</translation>
    </message>
    <message>
        <source>Ask whoever administers your organization to assign it to you.</source>
        <translation>Demander à l’administration de votre organisation de vous l’attribuer.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>Le nom d’utilisateur ou le mot de passe est faux.</translation>
    </message>
    <message>
        <source>Check both and try again.</source>
        <translation>Vérifier les deux et réessayer.</translation>
    </message>
    <message>
        <source>Your organization wants another check at the sign-in.</source>
        <translation>Votre organisation demande une vérification de plus à la connexion.</translation>
    </message>
    <message>
        <source>Sign in again in the browser.</source>
        <translation>Se reconnecter dans le navigateur.</translation>
    </message>
    <message>
        <source>The sign-in was ended, most often because the password was changed.</source>
        <translation>La connexion a été révoquée, le plus souvent parce que le mot de passe a été changé.</translation>
    </message>
    <message>
        <source>Sign in again; the account keeps its name.</source>
        <translation>Se reconnecter&#xa0;; le compte garde son nom.</translation>
    </message>
    <message>
        <source>The client id is for one organization alone, and the tenant “common” is for all.</source>
        <translation>L’identifiant client ne vaut que pour une organisation, et le locataire «&#xa0;common&#xa0;» pour toutes.</translation>
    </message>
    <message>
        <source>Enter your organization&apos;s tenant.</source>
        <translation>Saisir le locataire de votre organisation.</translation>
    </message>
    <message>
        <source>Your organization lets only managed devices in.</source>
        <translation>Votre organisation n’admet que les appareils gérés.</translation>
    </message>
    <message>
        <source>Sign in on such a device, or ask whoever administers your organization.</source>
        <translation>Se connecter sur un tel appareil, ou demander à l’administration de votre organisation.</translation>
    </message>
    <message>
        <source>Your organization lets only devices in that have joined its domain.</source>
        <translation>Votre organisation n’admet que les appareils de son domaine.</translation>
    </message>
    <message>
        <source>A policy of your organization blocks this sign-in.</source>
        <translation>Une règle de votre organisation bloque cette connexion.</translation>
    </message>
    <message>
        <source>Ask whoever administers your organization; the details say which sign-in it was.</source>
        <translation>Demander à l’administration de votre organisation&#xa0;; les détails disent de quelle connexion il s’agit.</translation>
    </message>
    <message>
        <source>The code was used already.</source>
        <translation>Le code a déjà servi.</translation>
    </message>
    <message>
        <source>Start the sign-in anew.</source>
        <translation>Recommencer la connexion.</translation>
    </message>
    <message>
        <source>You or your organization have not agreed to this access yet.</source>
        <translation>Vous ou votre organisation n’avez pas encore accepté cet accès.</translation>
    </message>
    <message>
        <source>Sign in again and agree to it.</source>
        <translation>Se reconnecter et l’accepter.</translation>
    </message>
    <message>
        <source>The access was declined.</source>
        <translation>L’accès a été refusé.</translation>
    </message>
    <message>
        <source>Link the account again when you want to agree to it.</source>
        <translation>Lier le compte à nouveau pour l’accepter.</translation>
    </message>
    <message>
        <source>The sign-in has expired.</source>
        <translation>La connexion a expiré.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Se reconnecter.</translation>
    </message>
    <message>
        <source>One of the scopes does not exist.</source>
        <translation>L’une des étendues n’existe pas.</translation>
    </message>
    <message>
        <source>Check what access was asked for; the details name it.</source>
        <translation>Vérifier quel accès a été demandé&#xa0;; les détails le nomment.</translation>
    </message>
    <message>
        <source>Your organization wants a new sign-in from time to time.</source>
        <translation>Votre organisation demande une nouvelle connexion de temps en temps.</translation>
    </message>
    <message>
        <source>There is no such tenant.</source>
        <translation>Ce locataire n’existe pas.</translation>
    </message>
    <message>
        <source>Check the tenant; it is the organization&apos;s domain or id.</source>
        <translation>Vérifier le locataire&#xa0;; c’est le domaine ou l’identifiant de l’organisation.</translation>
    </message>
    <message>
        <source>Only an administrator may agree to this access.</source>
        <translation>Seul un administrateur peut accepter cet accès.</translation>
    </message>
    <message>
        <source>Ask whoever administers your organization to agree to it for you.</source>
        <translation>Demander à l’administration de votre organisation de l’accepter pour vous.</translation>
    </message>
    <message>
        <source>An administrator has to allow this application first.</source>
        <translation>Un administrateur doit d’abord autoriser cette application.</translation>
    </message>
    <message>
        <source>Ask whoever administers your organization to allow it.</source>
        <translation>Demander à l’administration de votre organisation de l’autoriser.</translation>
    </message>
    <message>
        <source>The service that the access is for is not known in this tenant.</source>
        <translation>Le service auquel l’accès est destiné n’est pas connu dans ce locataire.</translation>
    </message>
    <message>
        <source>Check what access was asked for, or ask whoever administers your organization.</source>
        <translation>Vérifier quel accès a été demandé, ou demander à l’administration de votre organisation.</translation>
    </message>
    <message>
        <source>Microsoft does not know the client id in this tenant.</source>
        <translation>Microsoft ne connaît pas l’identifiant client dans ce locataire.</translation>
    </message>
    <message>
        <source>Check the client id and the tenant.</source>
        <translation>Vérifier l’identifiant client et le locataire.</translation>
    </message>
    <message>
        <source>The sign-in has not been used for 90 days and has lapsed.</source>
        <translation>La connexion n’a pas servi pendant 90 jours et s’est éteinte.</translation>
    </message>
    <message>
        <source>The sign-in has reached the longest time that it may last.</source>
        <translation>La connexion a atteint la durée la plus longue permise.</translation>
    </message>
    <message>
        <source>The client secret is wrong.</source>
        <translation>Le secret client est faux.</translation>
    </message>
    <message>
        <source>Enter the secret&apos;s value, not its id, or make a new one.</source>
        <translation>Saisir la valeur du secret, non son identifiant, ou en créer un nouveau.</translation>
    </message>
    <message>
        <source>The client is registered as one that has a secret, and none was sent.</source>
        <translation>Le client est inscrit avec un secret, et aucun n’a été envoyé.</translation>
    </message>
    <message>
        <source>Allow public client flows in the app registration, or enter its secret.</source>
        <translation>Autoriser les flux de clients publics dans l’inscription de l’application, ou saisir son secret.</translation>
    </message>
    <message>
        <source>The client secret has expired.</source>
        <translation>Le secret client a expiré.</translation>
    </message>
    <message>
        <source>Make a new one in the app registration and enter it.</source>
        <translation>En créer un nouveau dans l’inscription de l’application et le saisir.</translation>
    </message>
    <message>
        <source>This way to sign in is not for personal accounts.</source>
        <translation>Cette façon de se connecter n’est pas pour les comptes personnels.</translation>
    </message>
    <message>
        <source>Choose another way, or the tenant of an organization.</source>
        <translation>Choisir une autre façon, ou le locataire d’une organisation.</translation>
    </message>
    <message>
        <source>The cache does not say whose account it is.</source>
        <translation>Le cache ne dit pas à qui est le compte.</translation>
    </message>
    <message>
        <source>Sign in again here.</source>
        <translation>Se reconnecter ici.</translation>
    </message>
    <message>
        <source>“%1” is no cloud of Microsoft&apos;s that Lanyard knows.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un cloud de Microsoft que Lanyard connaît.</translation>
    </message>
    <message>
        <source>The file is no token cache of MSAL.</source>
        <translation>Le fichier n’est pas un cache de jetons de MSAL.</translation>
    </message>
    <message>
        <source>Name the file that the other program writes, whole.</source>
        <translation>Indiquer le fichier que l’autre programme écrit, en entier.</translation>
    </message>
    <message>
        <source>The file is of a time before MSAL&apos;s token cache.</source>
        <translation>Le fichier date d’avant le cache de jetons de MSAL.</translation>
    </message>
    <message>
        <source>Update the program that writes it, or sign in again here.</source>
        <translation>Mettre à jour le programme qui l’écrit, ou se reconnecter ici.</translation>
    </message>
</context>
<context>
    <name>Net</name>
    <message>
        <source>The server names an address that is not safe to use.</source>
        <translation>Le serveur indique une adresse qu’il n’est pas sûr d’utiliser.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address, or ask whoever runs the server.</source>
        <translation>Vérifier l’adresse du serveur ou demander à son responsable.</translation>
    </message>
    <message>
        <source>%1 is too busy and asks to be left alone for a while.</source>
        <translation>%1 est surchargé et demande à ne pas être sollicité pendant un moment.</translation>
    </message>
    <message>
        <source>%1 is not working at the moment.</source>
        <translation>%1 ne fonctionne pas pour le moment.</translation>
    </message>
    <message>
        <source>Nothing is lost. Try again in a few minutes.</source>
        <translation>Rien n’est perdu. Réessayer dans quelques minutes.</translation>
    </message>
    <message>
        <source>Check the network connection and try again. Your accounts are safe.</source>
        <translation>Vérifier la connexion au réseau et réessayer. Vos comptes sont en sécurité.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large to be real.</source>
        <translation>La réponse de %1 est trop volumineuse pour être authentique.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>%1 could not prove that it is what it says it is.</source>
        <translation>%1 n’a pas pu prouver son identité.</translation>
    </message>
    <message>
        <source>Nothing was sent. If your organisation inspects traffic, its certificate has to be installed on this machine.</source>
        <translation>Rien n’a été envoyé. Si votre organisation inspecte le trafic, son certificat doit être installé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 n’a pas pu être joint.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer was complete.</source>
        <translation>La connexion à %1 a été rompue avant la fin de la réponse.</translation>
    </message>
    <message>
        <source>The answer of %1 can&apos;t be unpacked.</source>
        <translation>La réponse de %1 ne peut pas être décompressée.</translation>
    </message>
    <message>
        <source>“%1” is no path of this API.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un chemin de cette API.</translation>
    </message>
    <message>
        <source>Give a path below %1.</source>
        <translation>Indiquez un chemin sous %1.</translation>
    </message>
    <message>
        <source>%1 does not take the client&apos;s certificate.</source>
        <translation>%1 n’accepte pas le certificat du client.</translation>
    </message>
    <message>
        <source>Check with whoever runs the server which certificate it knows the client by.</source>
        <translation>Vérifier avec le responsable du serveur par quel certificat il connaît le client.</translation>
    </message>
    <message>
        <source>The client certificate can&apos;t be used on this computer.</source>
        <translation>Le certificat client ne peut pas être utilisé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Use a certificate with an RSA or EC key, in PEM format.</source>
        <translation>Utiliser un certificat avec une clé RSA ou EC, au format PEM.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check this machine&apos;s date; where it is right, tell whoever runs the server.</source>
        <translation>Rien n’a été envoyé. Vérifier la date de cette machine&#xa0;; si elle est juste, prévenir le responsable du serveur.</translation>
    </message>
    <message>
        <source>Nothing was sent. A network that wants you to sign in to it first answers like this: open a web page, then try again.</source>
        <translation>Rien n’a été envoyé. C’est ainsi que répond un réseau auquel il faut d’abord se connecter&#xa0;: ouvrir une page web, puis réessayer.</translation>
    </message>
</context>
<context>
    <name>NetworkAuth</name>
    <message>
        <source>The account&apos;s tokens are bound to a key.</source>
        <translation>Les jetons du compte sont liés à une clé.</translation>
    </message>
    <message>
        <source>Call its API through ApiClient, or link it without DPoP.</source>
        <translation>Appelez son API par ApiClient, ou liez le compte sans DPoP.</translation>
    </message>
</context>
<context>
    <name>OAuth</name>
    <message>
        <source>The parameter “%1” can&apos;t be set that way.</source>
        <translation>Le paramètre «&#xa0;%1&#xa0;» ne peut pas être défini ainsi.</translation>
    </message>
    <message>
        <source>This server has no page to sign in on.</source>
        <translation>Ce serveur n’a pas de page de connexion.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server how programs sign in there.</source>
        <translation>Demander au responsable du serveur comment les programmes s’y connectent.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address, or ask whoever runs the server.</source>
        <translation>Vérifier l’adresse du serveur ou demander à son responsable.</translation>
    </message>
    <message>
        <source>%1 does not say how to sign in there.</source>
        <translation>%1 n’indique pas comment s’y connecter.</translation>
    </message>
    <message>
        <source>%1 answers in the name of another server.</source>
        <translation>%1 répond au nom d’un autre serveur.</translation>
    </message>
    <message>
        <source>%1 does not say where tokens are issued.</source>
        <translation>%1 n’indique pas où les jetons sont émis.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a server&apos;s address.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être l’adresse d’un serveur.</translation>
    </message>
    <message>
        <source>It has to begin with https://, as in https://login.example.org.</source>
        <translation>Elle doit commencer par https://, comme dans https://login.example.org.</translation>
    </message>
    <message>
        <source>The server&apos;s proof of who signed in is not valid.</source>
        <translation>La preuve du serveur indiquant qui s’est connecté n’est pas valide.</translation>
    </message>
    <message>
        <source>Nothing was kept. Check this machine&apos;s clock, try again, or ask whoever runs the server.</source>
        <translation>Rien n’a été conservé. Vérifier l’horloge de cet ordinateur, réessayer ou demander au responsable du serveur.</translation>
    </message>
    <message>
        <source>The server does not publish the keys that its answers are signed with.</source>
        <translation>Le serveur ne publie pas les clés avec lesquelles ses réponses sont signées.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server.</source>
        <translation>Demander au responsable du serveur.</translation>
    </message>
    <message>
        <source>The server wants you to sign in again.</source>
        <translation>Le serveur demande une nouvelle connexion.</translation>
    </message>
    <message>
        <source>The sign-in took too long and has expired.</source>
        <translation>La connexion a pris trop de temps et a expiré.</translation>
    </message>
    <message>
        <source>The sign-in was declined.</source>
        <translation>La connexion a été refusée.</translation>
    </message>
    <message>
        <source>The server does not accept Lanyard&apos;s client id.</source>
        <translation>Le serveur n’accepte pas l’identifiant client de Lanyard.</translation>
    </message>
    <message>
        <source>The server does not grant the access that was asked for.</source>
        <translation>Le serveur n’accorde pas l’accès demandé.</translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation>Le serveur a refusé la requête.</translation>
    </message>
    <message>
        <source>Sign in again; nothing else is lost.</source>
        <translation>Se reconnecter&#xa0;; rien d’autre n’est perdu.</translation>
    </message>
    <message>
        <source>Start again if that was not what you wanted.</source>
        <translation>Recommencer si ce n’était pas voulu.</translation>
    </message>
    <message>
        <source>Check the client id and the client secret with whoever runs the server.</source>
        <translation>Vérifier l’identifiant client et le secret client avec le responsable du serveur.</translation>
    </message>
    <message>
        <source>Ask for less access, or have it allowed for this client id.</source>
        <translation>Demander moins d’accès ou les faire autoriser pour cet identifiant client.</translation>
    </message>
    <message>
        <source>Try again later, or ask whoever runs the server.</source>
        <translation>Réessayer plus tard ou demander au responsable du serveur.</translation>
    </message>
    <message>
        <source>It says: “%1”</source>
        <translation>Réponse&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 did not say whether the access is gone.</source>
        <translation>%1 n’a pas indiqué si l’accès est bien retiré.</translation>
    </message>
    <message>
        <source>Look at your account&apos;s page there and end Lanyard&apos;s access by hand.</source>
        <translation>Consulter la page de votre compte là-bas et mettre fin à la main à l’accès de Lanyard.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not what the sign-in standard asks for.</source>
        <translation>La réponse du serveur n’est pas celle que prévoit la norme de connexion.</translation>
    </message>
    <message>
        <source>Nothing of it was kept. Try again, or tell whoever runs the server.</source>
        <translation>Rien n’en a été conservé. Réessayer ou prévenir le responsable du serveur.</translation>
    </message>
    <message>
        <source>%1 no longer accepts this sign-in.</source>
        <translation>%1 n’accepte plus cette connexion.</translation>
    </message>
    <message>
        <source>%1 does not let this account see that.</source>
        <translation>%1 ne permet pas à ce compte de voir cela.</translation>
    </message>
    <message>
        <source>Link the account again and allow more access.</source>
        <translation>Associer à nouveau le compte et autoriser plus d’accès.</translation>
    </message>
    <message>
        <source>%1 gave an answer that Lanyard can&apos;t read.</source>
        <translation>%1 a donné une réponse que Lanyard ne peut pas lire.</translation>
    </message>
    <message>
        <source>Try again, or tell whoever runs the server.</source>
        <translation>Réessayer ou prévenir le responsable du serveur.</translation>
    </message>
    <message>
        <source>The server&apos;s answers are about two different people.</source>
        <translation>Les réponses du serveur concernent deux personnes différentes.</translation>
    </message>
    <message>
        <source>Nothing was kept. Try again, or tell whoever runs the server.</source>
        <translation>Rien n’a été conservé. Réessayer ou prévenir le responsable du serveur.</translation>
    </message>
    <message>
        <source>%1 did not say whether the token is good.</source>
        <translation>%1 n’a pas dit si le jeton est valable.</translation>
    </message>
    <message>
        <source>This server takes no pushed authorization requests.</source>
        <translation>Ce serveur n’accepte pas de demandes d’autorisation remises directement.</translation>
    </message>
    <message>
        <source>Link the account without them, or ask whoever runs the server.</source>
        <translation>Associer le compte sans elles, ou demander à la personne qui gère le serveur.</translation>
    </message>
    <message>
        <source>The server did not register Lanyard as the standard says.</source>
        <translation>Le serveur n’a pas inscrit Lanyard comme le veut la norme.</translation>
    </message>
    <message>
        <source>The server names a sign-in page that is not safe to open.</source>
        <translation>Le serveur indique une page de connexion qu’il n’est pas sûr d’ouvrir.</translation>
    </message>
    <message>
        <source>Don&apos;t sign in there. Tell whoever runs the server.</source>
        <translation>Ne pas vous y connecter. Prévenir le responsable du serveur.</translation>
    </message>
    <message>
        <source>This server can&apos;t be signed in to from another device.</source>
        <translation>Ce serveur ne permet pas de se connecter depuis un autre appareil.</translation>
    </message>
    <message>
        <source>Sign in with the browser of this machine.</source>
        <translation>Se connecter avec le navigateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>Register Lanyard there by hand, and enter the client ID that you are given.</source>
        <translation>Y inscrire Lanyard à la main, puis saisir l’identifiant client reçu.</translation>
    </message>
    <message>
        <source>This server binds tokens to no key that Lanyard can make.</source>
        <translation>Ce serveur ne lie ses jetons à aucune clé que Lanyard puisse créer.</translation>
    </message>
    <message>
        <source>Link the account without DPoP, or ask whoever runs the server.</source>
        <translation>Associer le compte sans DPoP, ou demander à la personne qui gère le serveur.</translation>
    </message>
    <message>
        <source>The server gave tokens that anybody could use, not only this machine.</source>
        <translation>Le serveur a fourni des jetons utilisables par n’importe qui, pas seulement par cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing was kept. Link the account without DPoP, or ask whoever runs the server.</source>
        <translation>Rien n’a été conservé. Associez le compte sans DPoP, ou adressez-vous à l’exploitant du serveur.</translation>
    </message>
    <message>
        <source>%1 wants you to sign in again, more recently or in a stronger way.</source>
        <translation>%1 demande une nouvelle connexion, plus récente ou plus forte.</translation>
    </message>
    <message>
        <source>Sign in again with %1; nothing else is lost.</source>
        <translation>Reconnectez-vous avec %1&#xa0;; rien d’autre n’est perdu.</translation>
    </message>
    <message>
        <source>Link the account again and allow this access too: %1.</source>
        <translation>Associez de nouveau le compte et autorisez aussi cet accès&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 sends the request to another address.</source>
        <translation>%1 renvoie la requête vers une autre adresse.</translation>
    </message>
    <message>
        <source>A token does not follow there. Check the address.</source>
        <translation>Un jeton n’y va pas. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>%1 answered with the HTTP status %2.</source>
        <translation>%1 a répondu avec le statut HTTP %2.</translation>
    </message>
    <message>
        <source>Check the path and the data, or ask whoever runs the server.</source>
        <translation>Vérifiez le chemin et les données, ou adressez-vous à l’exploitant du serveur.</translation>
    </message>
    <message>
        <source>The server takes no signature that this key can make.</source>
        <translation>Le serveur n’accepte aucune signature que cette clé peut produire.</translation>
    </message>
    <message>
        <source>Register another kind of key there. The server takes: %1.</source>
        <translation>Y inscrire une clé d’un autre type. Le serveur accepte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no private key to prove the client with.</source>
        <translation>Il n’y a pas de clé privée pour prouver l’identité du client.</translation>
    </message>
    <message>
        <source>Link the account again, and give the client&apos;s private key.</source>
        <translation>Relier le compte à nouveau et indiquer la clé privée du client.</translation>
    </message>
    <message>
        <source>There is no client secret to prove the client with.</source>
        <translation>Il n’y a pas de secret client pour prouver l’identité du client.</translation>
    </message>
    <message>
        <source>Link the account again, and give the client secret.</source>
        <translation>Relier le compte à nouveau et indiquer le secret client.</translation>
    </message>
    <message>
        <source>It is not known whom the client has to prove itself to.</source>
        <translation>On ne sait pas auprès de qui le client doit prouver son identité.</translation>
    </message>
    <message>
        <source>Give the server&apos;s issuer or its token endpoint.</source>
        <translation>Indiquer l’émetteur du serveur ou son point de terminaison de jetons.</translation>
    </message>
    <message>
        <source>There is no certificate to prove the client with.</source>
        <translation>Il n’y a pas de certificat pour prouver l’identité du client.</translation>
    </message>
    <message>
        <source>Link the account again, and give the client&apos;s certificate.</source>
        <translation>Relier le compte à nouveau et indiquer le certificat du client.</translation>
    </message>
    <message>
        <source>The server has to know whom to ask.</source>
        <translation>Le serveur doit savoir à qui s’adresser.</translation>
    </message>
    <message>
        <source>Give one name that the server knows you by, with --login-hint.</source>
        <translation>Indiquez avec --login-hint un nom sous lequel le serveur vous connaît.</translation>
    </message>
    <message>
        <source>This server can&apos;t ask you on a device of yours.</source>
        <translation>Ce serveur ne peut pas vous interroger sur l’un de vos appareils.</translation>
    </message>
    <message>
        <source>The server does not take a request like this one.</source>
        <translation>Le serveur n’accepte pas une telle requête.</translation>
    </message>
    <message>
        <source>Check what was asked for, or ask whoever runs the server.</source>
        <translation>Vérifiez ce qui a été demandé, ou adressez-vous à l’exploitant du serveur.</translation>
    </message>
    <message>
        <source>The server does not let Lanyard sign in this way.</source>
        <translation>Le serveur ne permet pas à Lanyard de se connecter de cette façon.</translation>
    </message>
    <message>
        <source>Choose another way, or have it allowed for this client id.</source>
        <translation>Choisissez une autre façon, ou faites-la autoriser pour cet identifiant client.</translation>
    </message>
    <message>
        <source>The server gives no access to the API that was named.</source>
        <translation>Le serveur ne donne pas accès à l’API indiquée.</translation>
    </message>
    <message>
        <source>Check the API&apos;s address with whoever runs the server.</source>
        <translation>Vérifiez l’adresse de l’API avec l’exploitant du serveur.</translation>
    </message>
    <message>
        <source>The server does not grant the details that were asked for.</source>
        <translation>Le serveur n’accorde pas les détails demandés.</translation>
    </message>
    <message>
        <source>Check the authorization details with whoever runs the server.</source>
        <translation>Vérifiez les détails d’autorisation avec l’exploitant du serveur.</translation>
    </message>
    <message>
        <source>The server does not accept the proof of Lanyard&apos;s key.</source>
        <translation>Le serveur n’accepte pas la preuve de la clé de Lanyard.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock, or link the account without DPoP.</source>
        <translation>Vérifiez l’horloge de cet ordinateur, ou associez le compte sans DPoP.</translation>
    </message>
    <message>
        <source>The server does not accept the signed request.</source>
        <translation>Le serveur n’accepte pas la requête signée.</translation>
    </message>
    <message>
        <source>Link the account without a signed request, or ask whoever runs the server.</source>
        <translation>Associez le compte sans requête signée, ou adressez-vous à l’exploitant du serveur.</translation>
    </message>
    <message>
        <source>The server does not register Lanyard.</source>
        <translation>Le serveur n’enregistre pas Lanyard.</translation>
    </message>
    <message>
        <source>The server does not know whom to ask.</source>
        <translation>Le serveur ne sait pas à qui s’adresser.</translation>
    </message>
    <message>
        <source>Check the name that the server knows you by.</source>
        <translation>Vérifiez le nom sous lequel le serveur vous connaît.</translation>
    </message>
    <message>
        <source>The server wants the code that you agreed on with it.</source>
        <translation>Le serveur demande le code convenu avec lui.</translation>
    </message>
    <message>
        <source>Give the code as the parameter user_code.</source>
        <translation>Indiquez le code comme paramètre user_code.</translation>
    </message>
    <message>
        <source>The server can&apos;t show the text for comparison on your device.</source>
        <translation>Le serveur ne peut pas afficher le texte de comparaison sur votre appareil.</translation>
    </message>
    <message>
        <source>Give a shorter text as the parameter binding_message.</source>
        <translation>Indiquez un texte plus court comme paramètre binding_message.</translation>
    </message>
    <message>
        <source>Something went wrong at the server.</source>
        <translation>Une erreur est survenue sur le serveur.</translation>
    </message>
    <message>
        <source>%1 does not say which server gives access to it.</source>
        <translation>%1 n’indique pas quel serveur y donne accès.</translation>
    </message>
    <message>
        <source>Ask whoever runs it, and give the server&apos;s address with --issuer.</source>
        <translation>Adressez-vous à son exploitant, et indiquez l’adresse du serveur avec --issuer.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be an API&apos;s address.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être l’adresse d’une API.</translation>
    </message>
    <message>
        <source>It has to begin with https://, as in https://api.example.org.</source>
        <translation>Elle doit commencer par https://, comme https://api.example.org.</translation>
    </message>
    <message>
        <source>It is not known whom the signed request is for.</source>
        <translation>On ne sait pas à qui la requête signée est destinée.</translation>
    </message>
    <message>
        <source>Give the server&apos;s issuer.</source>
        <translation>Indiquez l’émetteur du serveur.</translation>
    </message>
    <message>
        <source>The token is signed in a way that is not allowed.</source>
        <translation>Le jeton est signé d’une manière qui n’est pas autorisée.</translation>
    </message>
    <message>
        <source>The token is signed with a key that its issuer does not have.</source>
        <translation>Le jeton est signé avec une clé que son émetteur n’a pas.</translation>
    </message>
    <message>
        <source>The token&apos;s signature is wrong.</source>
        <translation>La signature du jeton est fausse.</translation>
    </message>
    <message>
        <source>The token is of another issuer.</source>
        <translation>Le jeton vient d’un autre émetteur.</translation>
    </message>
    <message>
        <source>The token is meant for somebody else.</source>
        <translation>Le jeton est destiné à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>The token has expired, or does not say until when it is good.</source>
        <translation>Le jeton a expiré, ou ne dit pas jusqu’à quand il est valable.</translation>
    </message>
    <message>
        <source>The token is of the future.</source>
        <translation>Le jeton vient du futur.</translation>
    </message>
    <message>
        <source>The token was made for something else.</source>
        <translation>Le jeton a été fait pour autre chose.</translation>
    </message>
    <message>
        <source>The token does not have the scope “%1”.</source>
        <translation>Le jeton n’a pas la portée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The token does not have the permission “%1”.</source>
        <translation>Le jeton n’a pas l’autorisation «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The token does not have the role “%1”.</source>
        <translation>Le jeton n’a pas le rôle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This is not a signed token.</source>
        <translation>Ce n’est pas un jeton signé.</translation>
    </message>
    <message>
        <source>The token lacks what an access token has to say.</source>
        <translation>Il manque au jeton ce qu’un jeton d’accès doit dire.</translation>
    </message>
    <message>
        <source>A token of another form is known to its issuer alone: ask the issuer about it.</source>
        <translation>Un jeton d’une autre forme n’est connu que de son émetteur&#xa0;: interrogez l’émetteur à son sujet.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock, and ask whoever sent the token for a new one.</source>
        <translation>Vérifiez l’horloge de cette machine, et demandez un nouveau jeton à qui l’a envoyé.</translation>
    </message>
    <message>
        <source>Do not accept it. Ask whoever sent it for the right one.</source>
        <translation>Ne l’acceptez pas. Demandez le bon à qui l’a envoyé.</translation>
    </message>
    <message numerus="yes">
        <source>This machine&apos;s clock seems to be %n minutes slow. Set it, and try again.</source>
        <translation>
            <numerusform>L’horloge de cette machine semble retarder de %n minute. Réglez-la, puis réessayez.</numerusform>
            <numerusform>L’horloge de cette machine semble retarder de %n minutes. Réglez-la, puis réessayez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This machine&apos;s clock seems to be %n minutes fast. Set it, and try again.</source>
        <translation>
            <numerusform>L’horloge de cette machine semble avancer de %n minute. Réglez-la, puis réessayez.</numerusform>
            <numerusform>L’horloge de cette machine semble avancer de %n minutes. Réglez-la, puis réessayez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lanyard can&apos;t encrypt the request in a way that the server takes.</source>
        <translation>Lanyard ne peut pas chiffrer la requête d’une façon que le serveur accepte.</translation>
    </message>
    <message>
        <source>Link the account without that, or ask whoever runs the server. What is taken: %1.</source>
        <translation>Lier le compte sans cela, ou demander au responsable du serveur. Ce qui est accepté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The server publishes no key that the request could be encrypted to.</source>
        <translation>Le serveur ne publie aucune clé pour laquelle la requête pourrait être chiffrée.</translation>
    </message>
    <message>
        <source>Nothing was sent. Tell whoever runs the server.</source>
        <translation>Rien n’a été envoyé. Prévenir le responsable du serveur.</translation>
    </message>
    <message>
        <source>There is no client secret to encrypt the request with.</source>
        <translation>Il n’y a pas de secret client pour chiffrer la requête.</translation>
    </message>
</context>
<context>
    <name>PastedAnswer</name>
    <message>
        <source>Copy the whole address from the browser&apos;s address bar after signing in, and paste it here.</source>
        <translation>Après la connexion, copier l’adresse entière de la barre d’adresse du navigateur et la coller ici.</translation>
    </message>
    <message>
        <source>This address belongs to another sign-in.</source>
        <translation>Cette adresse appartient à une autre connexion.</translation>
    </message>
    <message>
        <source>This is not what the browser ended on.</source>
        <translation>Ce n’est pas l’adresse sur laquelle le navigateur s’est arrêté.</translation>
    </message>
    <message>
        <source>This code belongs to another sign-in.</source>
        <translation>Ce code appartient à une autre connexion.</translation>
    </message>
</context>
<context>
    <name>Platform</name>
    <message>
        <source>Finishing the renewal of an account</source>
        <translation>Fin du renouvellement d’un compte</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>Ask the administrator of this machine.</source>
        <translation>Demander à l’administrateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>This machine&apos;s policy does not allow accounts of “%1”.</source>
        <translation>La stratégie de cet ordinateur n’autorise pas les comptes de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This machine&apos;s policy does not allow accounts of the server “%1”.</source>
        <translation>La stratégie de cet ordinateur n’autorise pas les comptes du serveur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This machine&apos;s policy does not allow keeping secrets in “%1”.</source>
        <translation>La stratégie de cet ordinateur n’autorise pas à garder des secrets dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This machine&apos;s policy does not allow showing tokens.</source>
        <translation>La stratégie de cet ordinateur n’autorise pas l’affichage des jetons.</translation>
    </message>
</context>
<context>
    <name>PolicyFile</name>
    <message>
        <source>The policy of this machine is malformed, so nothing is allowed: %1</source>
        <translation>La stratégie de cet ordinateur est mal formée, donc rien n’est autorisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ask the administrator of this machine to mend the file.</source>
        <translation>Demander à l’administrateur de cet ordinateur de corriger le fichier.</translation>
    </message>
    <message>
        <source>The policy file %1 can&apos;t be read, so it is not in force.</source>
        <translation>Le fichier de stratégie %1 ne peut pas être lu et ne s’applique donc pas.</translation>
    </message>
    <message>
        <source>Make the file readable for everyone, or remove it.</source>
        <translation>Rendre le fichier lisible par tous ou le supprimer.</translation>
    </message>
    <message>
        <source>“%1” is neither a host nor an address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un hôte ni une adresse.</translation>
    </message>
</context>
<context>
    <name>Provider</name>
    <message>
        <source>%1 does not ask for “%2”.</source>
        <translation>%1 ne demande pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The client id holds a character that no client id has.</source>
        <translation>L’identifiant client contient un caractère qu’aucun identifiant client ne contient.</translation>
    </message>
    <message>
        <source>Copy it again from the page where it was registered.</source>
        <translation>Le copier à nouveau depuis la page où il a été enregistré.</translation>
    </message>
    <message>
        <source>%1 needs a value for “%2”.</source>
        <translation>%1 a besoin d’une valeur pour «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not an address that Lanyard uses for %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse que Lanyard utilise pour %2.</translation>
    </message>
    <message>
        <source>Only https addresses are used, and http ones on this machine.</source>
        <translation>Seules les adresses https sont utilisées, et http sur cet ordinateur uniquement.</translation>
    </message>
    <message>
        <source>There is not enough to sign in to %1 with.</source>
        <translation>Il n’y a pas assez d’informations pour se connecter à %1.</translation>
    </message>
    <message>
        <source>Give the address of the server, or its authorization and token addresses.</source>
        <translation>Indiquer l’adresse du serveur, ou ses adresses d’autorisation et de jeton.</translation>
    </message>
</context>
<context>
    <name>ProviderCatalogue</name>
    <message>
        <source>There is no provider “%1”.</source>
        <translation>Il n’y a pas de fournisseur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“lanyardctl providers” lists those that there are.</source>
        <translation>«&#xa0;lanyardctl providers&#xa0;» affiche ceux qui existent.</translation>
    </message>
</context>
<context>
    <name>ProviderFile</name>
    <message>
        <source>The name “%1” is taken already.</source>
        <translation>Le nom «&#xa0;%1&#xa0;» est déjà pris.</translation>
    </message>
    <message>
        <source>This is not a regular expression.</source>
        <translation>Ce n’est pas une expression régulière.</translation>
    </message>
    <message>
        <source>This is not an address that Lanyard uses.</source>
        <translation>Ce n’est pas une adresse que Lanyard utilise.</translation>
    </message>
    <message>
        <source>“{%1}” is neither a variable nor a value.</source>
        <translation>«&#xa0;{%1}&#xa0;» n’est ni une variable ni une valeur.</translation>
    </message>
    <message>
        <source>Without discovery the token endpoint is needed.</source>
        <translation>Sans découverte, le point d’accès des jetons est nécessaire.</translation>
    </message>
    <message>
        <source>Without discovery the flow “code” needs the authorization endpoint.</source>
        <translation>Sans découverte, le flux «&#xa0;code&#xa0;» nécessite le point d’accès d’autorisation.</translation>
    </message>
    <message>
        <source>Without discovery the flow “device” needs the device endpoint.</source>
        <translation>Sans découverte, le flux «&#xa0;device&#xa0;» nécessite le point d’accès des appareils.</translation>
    </message>
    <message>
        <source>Discovery needs an issuer or a discoveryUrl.</source>
        <translation>La découverte nécessite issuer ou discoveryUrl.</translation>
    </message>
    <message>
        <source>This way to revoke needs the revocation endpoint.</source>
        <translation>Cette façon de révoquer nécessite le point d’accès de révocation.</translation>
    </message>
    <message>
        <source>“one-of” needs acceptedIssuers.</source>
        <translation>«&#xa0;one-of&#xa0;» nécessite acceptedIssuers.</translation>
    </message>
    <message>
        <source>“exact” needs an issuer; without one it is “none”.</source>
        <translation>«&#xa0;exact&#xa0;» nécessite issuer&#xa0;; sinon, c’est «&#xa0;none&#xa0;».</translation>
    </message>
    <message>
        <source>“tenant” needs an issuer with {tenantid} in it.</source>
        <translation>«&#xa0;tenant&#xa0;» nécessite issuer avec {tenantid} dedans.</translation>
    </message>
    <message>
        <source>A redirect has either anyPort, or a list of ports and anyPort false.</source>
        <translation>Une redirection a soit anyPort, soit une liste de ports et anyPort à false.</translation>
    </message>
    <message>
        <source>White letters can&apos;t be read well on %1: the contrast is %2:1, and has to be 4.5:1.</source>
        <translation>Les lettres blanches se lisent mal sur %1&#xa0;: le contraste est de %2:1 et doit être de 4.5:1.</translation>
    </message>
    <message>
        <source>“%1” extends itself by way of others.</source>
        <translation>«&#xa0;%1&#xa0;» s’étend lui-même en passant par d’autres.</translation>
    </message>
    <message>
        <source>No sound provider file has the id “%1”.</source>
        <translation>Aucun fichier de fournisseur valide n’a l’identifiant «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>What it extends, “%1”, has a problem itself.</source>
        <translation>Ce qu’il étend, «&#xa0;%1&#xa0;», a lui-même un problème.</translation>
    </message>
    <message>
        <source>Choices belong to the kind “choice”, and it needs some.</source>
        <translation>Les «&#xa0;choices&#xa0;» vont avec le genre «&#xa0;choice&#xa0;», qui en demande.</translation>
    </message>
    <message>
        <source>Each choice has to settle the same names.</source>
        <translation>Chaque choix doit fixer les mêmes noms.</translation>
    </message>
</context>
<context>
    <name>ProviderVariable</name>
    <message>
        <source>Enter the name of the server alone, without https:// and without a path.</source>
        <translation>Saisir le nom du serveur seul, sans https:// et sans chemin.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://.</source>
        <translation>Saisir une adresse qui commence par https://.</translation>
    </message>
    <message>
        <source>Enter the name alone, without a slash.</source>
        <translation>Saisir le nom seul, sans barre oblique.</translation>
    </message>
    <message>
        <source>Use letters, digits, dots and hyphens.</source>
        <translation>Utiliser des lettres, des chiffres, des points et des traits d’union.</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Par exemple&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” does not fit “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» ne convient pas à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Choose one of: %1</source>
        <translation>Choisir parmi&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>You&apos;re signed in</source>
        <translation>Vous êtes connecté</translation>
    </message>
    <message>
        <source>Go back to Lanyard to see what to do.</source>
        <translation>Revenir à Lanyard pour voir que faire.</translation>
    </message>
    <message>
        <source>You can close this tab.</source>
        <translation>Vous pouvez fermer cet onglet.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the BCP 47 tag of the language that this is translated to</comment>
        <translation>fr</translation>
    </message>
    <message>
        <source>You&apos;re not signed in</source>
        <translation>Vous n’êtes pas connecté</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>The keyring is locked.</source>
        <translation>Le trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again. Your accounts are safe.</source>
        <translation>Déverrouiller le trousseau et réessayer. Vos comptes sont en sécurité.</translation>
    </message>
    <message>
        <source>The keyring stayed locked because its prompt was closed.</source>
        <translation>Le trousseau est resté verrouillé, car sa demande a été fermée.</translation>
    </message>
    <message>
        <source>Try again and enter the keyring&apos;s password. Your accounts are safe.</source>
        <translation>Réessayer et saisir le mot de passe du trousseau. Vos comptes sont en sécurité.</translation>
    </message>
    <message>
        <source>The keyring refused access.</source>
        <translation>Le trousseau a refusé l’accès.</translation>
    </message>
    <message>
        <source>Allow Lanyard in the keyring&apos;s settings and try again.</source>
        <translation>Autoriser Lanyard dans les paramètres du trousseau et réessayer.</translation>
    </message>
    <message>
        <source>No keyring is running on this machine.</source>
        <translation>Aucun trousseau n’est actif sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Start GNOME Keyring or KWallet, or choose the encrypted file with --store file.</source>
        <translation>Démarrer GNOME Keyring ou KWallet, ou choisir le fichier chiffré avec --store file.</translation>
    </message>
    <message>
        <source>The keyring did not answer in time.</source>
        <translation>Le trousseau n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Your accounts are safe. Try again in a moment, or restart the keyring.</source>
        <translation>Vos comptes sont en sécurité. Réessayer dans un instant ou redémarrer le trousseau.</translation>
    </message>
    <message>
        <source>The secret store failed.</source>
        <translation>Une erreur s’est produite dans le magasin de secrets.</translation>
    </message>
    <message>
        <source>Encrypted file</source>
        <translation>Fichier chiffré</translation>
    </message>
    <message>
        <source>There is no passphrase in the passphrase file.</source>
        <translation>Il n’y a pas de phrase secrète dans le fichier prévu pour elle.</translation>
    </message>
    <message>
        <source>Write it to the first line of the file that LANYARD_PASSPHRASE_FILE names.</source>
        <translation>L’écrire sur la première ligne du fichier désigné par LANYARD_PASSPHRASE_FILE.</translation>
    </message>
    <message>
        <source>Memory only</source>
        <translation>Mémoire seulement</translation>
    </message>
    <message>
        <source>No key could be made from the passphrase.</source>
        <translation>Aucune clé n’a pu être créée à partir de la phrase secrète.</translation>
    </message>
    <message>
        <source>Close other programs to free memory, and try again.</source>
        <translation>Fermer d’autres programmes pour libérer de la mémoire et réessayer.</translation>
    </message>
    <message>
        <source>Default keyring</source>
        <translation>Trousseau par défaut</translation>
    </message>
    <message>
        <source>The account&apos;s entry is not in the secret store.</source>
        <translation>L’entrée du compte n’est pas dans le magasin de secrets.</translation>
    </message>
    <message>
        <source>Sign in again; the account keeps its name and settings.</source>
        <translation>Se reconnecter&#xa0;; le compte garde son nom et ses paramètres.</translation>
    </message>
    <message>
        <source>What the secret store holds is damaged.</source>
        <translation>Le contenu du magasin de secrets est endommagé.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or sign in again to replace it.</source>
        <translation>Le restaurer depuis une sauvegarde ou se reconnecter pour le remplacer.</translation>
    </message>
    <message>
        <source>The secret store can&apos;t hold this value.</source>
        <translation>Le magasin de secrets ne peut pas contenir cette valeur.</translation>
    </message>
    <message>
        <source>The request to the secret store was cancelled.</source>
        <translation>La demande au magasin de secrets a été annulée.</translation>
    </message>
    <message>
        <source>A later version of Lanyard made this encrypted file.</source>
        <translation>Une version plus récente de Lanyard a créé ce fichier chiffré.</translation>
    </message>
    <message>
        <source>Update Lanyard on this machine.</source>
        <translation>Mettre Lanyard à jour sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The passphrase is not the one of this encrypted file.</source>
        <translation>La phrase secrète n’est pas celle de ce fichier chiffré.</translation>
    </message>
    <message>
        <source>Enter the passphrase that it was made with; it can&apos;t be read without it.</source>
        <translation>Saisir la phrase secrète avec laquelle il a été créé&#xa0;; il ne peut pas être lu sans elle.</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>There is no secret store “%1”.</source>
        <translation>Il n’y a pas de magasin de secrets «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Choose keychain, file or memory.</source>
        <translation>Choisir keychain, file ou memory.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>il est trop long</translation>
    </message>
    <message>
        <source>Secrets that are in memory only can&apos;t be moved.</source>
        <translation>Les secrets qui ne sont qu’en mémoire ne peuvent pas être déplacés.</translation>
    </message>
    <message>
        <source>They can be moved between the keyring and the encrypted file.</source>
        <translation>Ils peuvent être déplacés entre le trousseau et le fichier chiffré.</translation>
    </message>
</context>
<context>
    <name>SystemBrowser</name>
    <message>
        <source>The server&apos;s sign-in address is not safe to open.</source>
        <translation>L’adresse de connexion du serveur ne peut pas être ouverte en toute sécurité.</translation>
    </message>
    <message>
        <source>No browser could be opened: %1 is not installed.</source>
        <translation>Aucun navigateur n’a pu être ouvert&#xa0;: %1 n’est pas installé.</translation>
    </message>
    <message>
        <source>Copy the address and open it in any browser on this machine.</source>
        <translation>Copier l’adresse et l’ouvrir dans n’importe quel navigateur de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>lanyard</name>
    <message>
        <source>Links your online accounts once, for every program on this machine.</source>
        <translation>Associe vos comptes en ligne une fois pour tous les programmes de cet ordinateur.</translation>
    </message>
    <message>
        <source>Opens on the demo provider: everything can be tried, and nothing is kept.</source>
        <translation>S’ouvre avec le fournisseur de démonstration&#xa0;: tout peut être essayé, rien n’est conservé.</translation>
    </message>
    <message>
        <source>Starts in the tray, without a window.</source>
        <translation>Démarre dans la zone de notification, sans fenêtre.</translation>
    </message>
</context>
<context>
    <name>lanyardctl</name>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Renews soon</source>
        <translation>À renouveler bientôt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <translation>Trousseau verrouillé</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>This command takes one account.</source>
        <translation>Cette commande prend un seul compte.</translation>
    </message>
    <message>
        <source>“lanyardctl accounts” lists those that are linked.</source>
        <translation>«&#xa0;lanyardctl accounts&#xa0;» affiche ceux qui sont associés.</translation>
    </message>
    <message>
        <source>No account is linked yet. “lanyardctl link” links one.</source>
        <translation>Aucun compte n’est encore associé. «&#xa0;lanyardctl link&#xa0;» en associe un.</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Connecté en tant que</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>Non accordé</translation>
    </message>
    <message>
        <source>Token until</source>
        <translation>Jeton jusqu’au</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Associé</translation>
    </message>
    <message>
        <source>Lists the linked accounts.</source>
        <translation>Affiche la liste des comptes associés.</translation>
    </message>
    <message>
        <source>Shows one account.</source>
        <translation>Affiche un compte.</translation>
    </message>
    <message>
        <source>The demo provider runs until you press Ctrl+C. Link an account there with:
  lanyardctl link demo --issuer %1</source>
        <translation>Le fournisseur de démonstration fonctionne jusqu’à ce que vous appuyiez sur Ctrl+C. Pour y associer un compte&#xa0;:
  lanyardctl link demo --issuer %1</translation>
    </message>
    <message>
        <source>The port; any free one otherwise.</source>
        <translation>Le port&#xa0;; sinon, n’importe quel port libre.</translation>
    </message>
    <message>
        <source>Signs this person in without asking: ada or grace.</source>
        <translation>Connecte cette personne sans rien demander&#xa0;: ada ou grace.</translation>
    </message>
    <message>
        <source>For how long its access tokens are good.</source>
        <translation>Durée de validité de ses jetons d’accès.</translation>
    </message>
    <message>
        <source>Runs the demo provider and prints its issuer.</source>
        <translation>Démarre le fournisseur de démonstration et affiche son issuer.</translation>
    </message>
    <message>
        <source>Checks keyring, browser, loopback, clock, proxy, TLS and policy.</source>
        <translation>Vérifie le trousseau, le navigateur, la boucle locale, l’horloge, le proxy, TLS et la stratégie.</translation>
    </message>
    <message>
        <source>“%1” is linked.</source>
        <translation>«&#xa0;%1&#xa0;» est associé.</translation>
    </message>
    <message>
        <source>Links an account.</source>
        <translation>Associe un compte.</translation>
    </message>
    <message>
        <source>Lists the providers that can be linked.</source>
        <translation>Affiche la liste des fournisseurs qui peuvent être associés.</translation>
    </message>
    <message>
        <source>There is no format “%1”.</source>
        <translation>Il n’y a pas de format «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Choix possibles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>--min-valid takes a number of seconds.</source>
        <translation>--min-valid prend un nombre de secondes.</translation>
    </message>
    <message>
        <source>The access of “%1” is renewed.</source>
        <translation>L’accès de «&#xa0;%1&#xa0;» est renouvelé.</translation>
    </message>
    <message>
        <source>How to print it: raw, json, header or xoauth2.</source>
        <translation>Comment l’afficher&#xa0;: raw, json, header ou xoauth2.</translation>
    </message>
    <message>
        <source>For how long it has to be good (60).</source>
        <translation>Durée pendant laquelle il doit rester valide (60).</translation>
    </message>
    <message>
        <source>Renews it first in any case.</source>
        <translation>Le renouvelle d’abord dans tous les cas.</translation>
    </message>
    <message>
        <source>Prints a valid access token.</source>
        <translation>Affiche un jeton d’accès valide.</translation>
    </message>
    <message>
        <source>Renews an account&apos;s access now.</source>
        <translation>Renouvelle maintenant l’accès d’un compte.</translation>
    </message>
    <message>
        <source>Prints what the server says about the signed-in person.</source>
        <translation>Affiche ce que le serveur dit de la personne connectée.</translation>
    </message>
    <message>
        <source>Unlinked here, but the access at the server was not ended.</source>
        <translation>Dissocié ici, mais l’accès sur le serveur n’a pas été retiré.</translation>
    </message>
    <message>
        <source>“%1” is unlinked, and its access at the server is ended.</source>
        <translation>«&#xa0;%1&#xa0;» est dissocié et son accès sur le serveur est retiré.</translation>
    </message>
    <message>
        <source>Leaves the access at the server as it is.</source>
        <translation>Laisse l’accès sur le serveur tel quel.</translation>
    </message>
    <message>
        <source>Ends an account&apos;s access and forgets its secrets.</source>
        <translation>Met fin à l’accès d’un compte et oublie ses secrets.</translation>
    </message>
    <message>
        <source>--%1 takes NAME=VALUE, not “%2”.</source>
        <translation>--%1 prend NAME=VALUE, pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>--timeout takes a number of seconds.</source>
        <translation>--timeout prend un nombre de secondes.</translation>
    </message>
    <message>
        <source>%1 has to know Lanyard by a client id.</source>
        <translation>%1 doit connaître Lanyard par un identifiant client.</translation>
    </message>
    <message>
        <source>The client secret can&apos;t be read from %1: %2.</source>
        <translation>Le secret client ne peut pas être lu dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>--redirect-port takes a port number.</source>
        <translation>--redirect-port prend un numéro de port.</translation>
    </message>
    <message>
        <source>Say which provider to link, or give --issuer.</source>
        <translation>Indiquer quel fournisseur associer, ou utiliser --issuer.</translation>
    </message>
    <message>
        <source>“lanyardctl providers” lists them.</source>
        <translation>«&#xa0;lanyardctl providers&#xa0;» en affiche la liste.</translation>
    </message>
    <message>
        <source>This version can&apos;t sign in by “%1”.</source>
        <translation>Cette version ne peut pas se connecter par «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Sign in here with a browser on this machine:</source>
        <translation>Se connecter ici avec un navigateur de cet ordinateur&#xa0;:</translation>
    </message>
    <message>
        <source>If the browser ends on a page that can&apos;t be reached, paste its address here.</source>
        <translation>Si le navigateur s’arrête sur une page qui ne peut pas être atteinte, coller son adresse ici.</translation>
    </message>
    <message>
        <source>Sign in here with any browser:</source>
        <translation>Se connecter ici avec n’importe quel navigateur&#xa0;:</translation>
    </message>
    <message>
        <source>Then paste the code, or the address that the browser ends on:</source>
        <translation>Coller ensuite le code, ou l’adresse sur laquelle le navigateur s’arrête&#xa0;:</translation>
    </message>
    <message>
        <source>Usage: lanyardctl COMMAND [OPTIONS]</source>
        <translation>Utilisation&#xa0;: lanyardctl COMMANDE [OPTIONS]</translation>
    </message>
    <message>
        <source>“lanyardctl COMMAND --help” shows the options of a command.</source>
        <translation>«&#xa0;lanyardctl COMMANDE --help&#xa0;» affiche les options d’une commande.</translation>
    </message>
    <message>
        <source>Prints JSON for scripts.</source>
        <translation>Affiche du JSON pour les scripts.</translation>
    </message>
    <message>
        <source>Where secrets rest: keychain, file or memory.</source>
        <translation>Où les secrets sont gardés&#xa0;: keychain, file ou memory.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Il n’y a pas de commande «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“lanyardctl --help” lists the commands.</source>
        <translation>«&#xa0;lanyardctl --help&#xa0;» affiche la liste des commandes.</translation>
    </message>
    <message>
        <source>“lanyardctl %1 --help” lists the options.</source>
        <translation>«&#xa0;lanyardctl %1 --help&#xa0;» affiche la liste des options.</translation>
    </message>
    <message>
        <source>Say what to do.</source>
        <translation>Indiquer que faire.</translation>
    </message>
    <message>
        <source>The encrypted file needs its passphrase, and there is nobody to ask.</source>
        <translation>Le fichier chiffré a besoin de sa phrase secrète et il n’y a personne à qui la demander.</translation>
    </message>
    <message>
        <source>Name a file that holds it in LANYARD_PASSPHRASE_FILE.</source>
        <translation>Indiquer dans LANYARD_PASSPHRASE_FILE un fichier qui la contient.</translation>
    </message>
    <message>
        <source>Choose a passphrase for the encrypted file. Make it long, six words or more; without it nothing can be read again.</source>
        <translation>Choisir une phrase secrète pour le fichier chiffré. Qu’elle soit longue, six mots ou plus&#xa0;; sans elle, rien ne pourra être relu.</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Phrase secrète&#xa0;: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>Encore une fois&#xa0;: </translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Les deux phrases secrètes ne sont pas identiques.</translation>
    </message>
    <message>
        <source>Nothing was kept. Start again.</source>
        <translation>Rien n’a été conservé. Recommencer.</translation>
    </message>
    <message>
        <source>No passphrase was given.</source>
        <translation>Aucune phrase secrète n’a été donnée.</translation>
    </message>
    <message>
        <source>Links any server by its address.</source>
        <translation>Associe n’importe quel serveur par son adresse.</translation>
    </message>
    <message>
        <source>How the server knows Lanyard.</source>
        <translation>L’identifiant sous lequel le serveur connaît Lanyard.</translation>
    </message>
    <message>
        <source>A file with the client secret; - is standard input.</source>
        <translation>Un fichier avec le secret client&#xa0;; - désigne l’entrée standard.</translation>
    </message>
    <message>
        <source>What access to ask for; can be repeated.</source>
        <translation>Quel accès demander&#xa0;; peut être répété.</translation>
    </message>
    <message>
        <source>The port that the browser comes back to.</source>
        <translation>Le port auquel le navigateur revient.</translation>
    </message>
    <message>
        <source>The path that the browser comes back to.</source>
        <translation>Le chemin auquel le navigateur revient.</translation>
    </message>
    <message>
        <source>Who is expected to sign in.</source>
        <translation>La personne qui doit se connecter.</translation>
    </message>
    <message>
        <source>The API that the access is for.</source>
        <translation>L’API à laquelle l’accès est destiné.</translation>
    </message>
    <message>
        <source>Another parameter for the server; can be repeated.</source>
        <translation>Un autre paramètre pour le serveur&#xa0;; peut être répété.</translation>
    </message>
    <message>
        <source>A setting of the provider, such as its address; can be repeated.</source>
        <translation>Un paramètre du fournisseur, comme son adresse&#xa0;; peut être répété.</translation>
    </message>
    <message>
        <source>A name for the account.</source>
        <translation>Un nom pour le compte.</translation>
    </message>
    <message>
        <source>Opens no browser, only prints the address.</source>
        <translation>N’ouvre pas de navigateur, affiche seulement l’adresse.</translation>
    </message>
    <message>
        <source>Gives up after this time.</source>
        <translation>Abandonne après ce délai.</translation>
    </message>
    <message>
        <source>This command takes no “%1”.</source>
        <translation>Cette commande ne prend pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The redirect URI is %1.</source>
        <translation>L’URI de redirection est %1.</translation>
    </message>
    <message>
        <source>Give the client id with --client-id.</source>
        <translation>Indiquer l’identifiant client avec --client-id.</translation>
    </message>
    <message>
        <source>%1 wants the client secret that belongs to the client id.</source>
        <translation>%1 demande le secret client qui va avec l’identifiant client.</translation>
    </message>
    <message>
        <source>Give it with --client-secret-file.</source>
        <translation>L’indiquer avec --client-secret-file.</translation>
    </message>
    <message>
        <source>Standard input ended before a code came.</source>
        <translation>L’entrée standard s’est terminée avant l’arrivée d’un code.</translation>
    </message>
    <message>
        <source>Nothing was kept. Start again and write the code, or the address, to standard input.</source>
        <translation>Rien n’a été conservé. Recommencez, et écrivez le code, ou l’adresse, sur l’entrée standard.</translation>
    </message>
    <message>
        <source>Prints what the server knows of an account&apos;s token.</source>
        <translation>Affiche ce que le serveur sait du jeton d’un compte.</translation>
    </message>
    <message>
        <source>On any device, open this page:</source>
        <translation>Ouvrir cette page sur n’importe quel appareil&#xa0;:</translation>
    </message>
    <message>
        <source>and enter this code there:</source>
        <translation>et y saisir ce code&#xa0;:</translation>
    </message>
    <message>
        <source>This page has the code in it already:</source>
        <translation>Cette page contient déjà le code&#xa0;:</translation>
    </message>
    <message>
        <source>Give the code to nobody. It is good until %1; Lanyard waits until you have signed in.</source>
        <translation>Ne donner le code à personne. Il est valable jusqu’à %1&#xa0;; Lanyard attend que vous vous soyez connecté.</translation>
    </message>
    <message>
        <source>Hands the request to the server itself, not through the browser.</source>
        <translation>Remet la demande au serveur lui-même, sans passer par le navigateur.</translation>
    </message>
    <message>
        <source>This way of signing in needs --%1.</source>
        <translation>Cette façon de se connecter nécessite --%1.</translation>
    </message>
    <message>
        <source>What --%1 names can&apos;t be read: %2.</source>
        <translation>Impossible de lire ce que désigne --%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Who signs in with a password.</source>
        <translation>Qui se connecte avec un mot de passe.</translation>
    </message>
    <message>
        <source>A file with the password; - is standard input.</source>
        <translation>Un fichier avec le mot de passe&#xa0;; - est l’entrée standard.</translation>
    </message>
    <message>
        <source>A file with the token to exchange; - is standard input.</source>
        <translation>Un fichier avec le jeton à échanger&#xa0;; - est l’entrée standard.</translation>
    </message>
    <message>
        <source>What that token is: access_token, refresh_token, id_token, saml1, saml2, jwt or a URI.</source>
        <translation>Ce qu’est ce jeton&#xa0;: access_token, refresh_token, id_token, saml1, saml2, jwt ou une URI.</translation>
    </message>
    <message>
        <source>A file with the assertion to present; - is standard input.</source>
        <translation>Un fichier avec l’assertion à présenter&#xa0;; - est l’entrée standard.</translation>
    </message>
    <message>
        <source>An API that the access is for, by its address; can be repeated.</source>
        <translation>Une API à laquelle l’accès est destiné, par son adresse&#xa0;; peut être répété.</translation>
    </message>
    <message>
        <source>--resource takes an address without a fragment, not “%1”.</source>
        <translation>--resource attend une adresse sans fragment, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Binds the tokens to a key, so that a stolen one is no use.</source>
        <translation>Lie les jetons à une clé, afin qu’un jeton volé soit inutilisable.</translation>
    </message>
    <message>
        <source>--header takes “Name: value”, and no name that Lanyard sets itself, not “%1”.</source>
        <translation>--header attend «&#xa0;Nom: valeur&#xa0;», et aucun nom que Lanyard définit lui-même, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Name an account and a path of its API.</source>
        <translation>Indiquez un compte et un chemin de son API.</translation>
    </message>
    <message>
        <source>“%1” is no HTTP method.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une méthode HTTP.</translation>
    </message>
    <message>
        <source>The data can&apos;t be read from %1: %2.</source>
        <translation>Impossible de lire les données depuis %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Where the API of “%1” lies is not known.</source>
        <translation>L’adresse de l’API de «&#xa0;%1&#xa0;» n’est pas connue.</translation>
    </message>
    <message>
        <source>Link the account again, with the API&apos;s address as --resource.</source>
        <translation>Associez de nouveau le compte, avec l’adresse de l’API comme --resource.</translation>
    </message>
    <message>
        <source>--api-base takes an address on this machine.</source>
        <translation>--api-base attend une adresse sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Where a provider&apos;s API lies elsewhere, a provider file says so.</source>
        <translation>Si l’API d’un fournisseur se trouve ailleurs, un fichier de fournisseur l’indique.</translation>
    </message>
    <message>
        <source>A file with the body of the request; - is standard input.</source>
        <translation>Un fichier avec le corps de la requête&#xa0;; - est l’entrée standard.</translation>
    </message>
    <message>
        <source>A header for the request; can be repeated.</source>
        <translation>Un en-tête de la requête&#xa0;; répétable.</translation>
    </message>
    <message>
        <source>Where the API lies, if it runs on this machine.</source>
        <translation>L’adresse de l’API, si elle s’exécute sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Calls the API of an account.</source>
        <translation>Appelle l’API d’un compte.</translation>
    </message>
    <message>
        <source>Standard input can&apos;t be two files at once.</source>
        <translation>L’entrée standard ne peut pas être deux fichiers à la fois.</translation>
    </message>
    <message>
        <source>Give one of them by its name.</source>
        <translation>Indiquer l’un des deux par son nom.</translation>
    </message>
    <message>
        <source>A file with the client&apos;s private key, as JWK or PEM; - is standard input.</source>
        <translation>Un fichier avec la clé privée du client, en JWK ou PEM&#xa0;; - est l’entrée standard.</translation>
    </message>
    <message>
        <source>A file with the certificate of that key, as PEM.</source>
        <translation>Un fichier avec le certificat de cette clé, en PEM.</translation>
    </message>
    <message>
        <source>How the client proves itself: %1.</source>
        <translation>Comment le client prouve son identité&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The authorization details can&apos;t be read from %1: %2.</source>
        <translation>Impossible de lire les détails d’autorisation depuis %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 holds no authorization details.</source>
        <translation>%1 ne contient pas de détails d’autorisation.</translation>
    </message>
    <message>
        <source>They are a JSON array of objects, each with a “type”.</source>
        <translation>Il s’agit d’un tableau JSON d’objets, chacun avec un «&#xa0;type&#xa0;».</translation>
    </message>
    <message>
        <source>How to sign in: code, paste, device, ciba, client-credentials, password, token-exchange or jwt-bearer.</source>
        <translation>Comment se connecter&#xa0;: code, paste, device, ciba, client-credentials, password, token-exchange ou jwt-bearer.</translation>
    </message>
    <message>
        <source>A file that says in detail what access to ask for, as JSON; - is standard input.</source>
        <translation>Un fichier qui décrit en détail l’accès à demander, en JSON&#xa0;; - est l’entrée standard.</translation>
    </message>
    <message>
        <source>The server asks you on your own device. Agree there only if it shows this:</source>
        <translation>Le serveur vous interroge sur votre propre appareil. N’acceptez que s’il affiche ceci&#xa0;:</translation>
    </message>
    <message>
        <source>There is time until %1; Lanyard waits until you have answered.</source>
        <translation>Vous avez jusqu’à %1&#xa0;; Lanyard attend votre réponse.</translation>
    </message>
    <message>
        <source>Signs the request with the client&apos;s key or secret.</source>
        <translation>Signe la requête avec la clé ou le secret du client.</translation>
    </message>
    <message>
        <source>There is no token on standard input.</source>
        <translation>Il n’y a pas de jeton sur l’entrée standard.</translation>
    </message>
    <message>
        <source>Write one to it, as in: lanyardctl token ACCOUNT | lanyardctl verify --issuer URL</source>
        <translation>Écrivez-en un, par exemple&#xa0;: lanyardctl token COMPTE | lanyardctl verify --issuer URL</translation>
    </message>
    <message>
        <source>For whom the token is was not checked; --audience says who it has to be.</source>
        <translation>Le destinataire du jeton n’a pas été vérifié&#xa0;; --audience dit qui il doit être.</translation>
    </message>
    <message>
        <source>Verifies the token on standard input and prints its claims.</source>
        <translation>Vérifie le jeton de l’entrée standard et affiche ses déclarations.</translation>
    </message>
    <message>
        <source>An example: --client-metadata id_token_signed_response_alg=ES256</source>
        <translation>Un exemple&#xa0;: --client-metadata id_token_signed_response_alg=ES256</translation>
    </message>
    <message>
        <source>The keys can&apos;t be read from %1.</source>
        <translation>Impossible de lire les clés dans %1.</translation>
    </message>
    <message>
        <source>%1 holds no keys.</source>
        <translation>%1 ne contient pas de clés.</translation>
    </message>
    <message>
        <source>A file of keys is a JSON Web Key Set (RFC 7517 §5).</source>
        <translation>Un fichier de clés est un JSON Web Key Set (RFC 7517 §5).</translation>
    </message>
    <message>
        <source>Say whose token it is: --issuer or --jwks-file.</source>
        <translation>Dites de qui vient le jeton&#xa0;: --issuer ou --jwks-file.</translation>
    </message>
    <message>
        <source>“%1” is no signature that can be verified.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une signature vérifiable.</translation>
    </message>
    <message>
        <source>--leeway takes a number of seconds.</source>
        <translation>--leeway prend un nombre de secondes.</translation>
    </message>
    <message>
        <source>Who made the token, and publishes the keys.</source>
        <translation>Qui a émis le jeton et publie les clés.</translation>
    </message>
    <message>
        <source>A file with the keys; nobody is asked then.</source>
        <translation>Un fichier qui contient les clés&#xa0;; personne n’est alors interrogé.</translation>
    </message>
    <message>
        <source>Whom the token has to be for; can be repeated, one of them is enough.</source>
        <translation>À qui le jeton doit être destiné&#xa0;; peut être répété, un seul suffit.</translation>
    </message>
    <message>
        <source>How it may be signed; can be repeated.</source>
        <translation>Comment il peut être signé&#xa0;; peut être répété.</translation>
    </message>
    <message>
        <source>How far clocks may differ (60).</source>
        <translation>De combien les horloges peuvent différer (60).</translation>
    </message>
    <message>
        <source>A scope that it has to have; can be repeated.</source>
        <translation>Une portée qu’il doit avoir&#xa0;; peut être répété.</translation>
    </message>
    <message>
        <source>A permission that it has to have; can be repeated.</source>
        <translation>Une autorisation qu’il doit avoir&#xa0;; peut être répété.</translation>
    </message>
    <message>
        <source>A role that it has to have; can be repeated.</source>
        <translation>Un rôle qu’il doit avoir&#xa0;; peut être répété.</translation>
    </message>
    <message>
        <source>The claim that holds the roles, such as https://example.org/roles.</source>
        <translation>La déclaration qui contient les rôles, comme https://example.org/roles.</translation>
    </message>
    <message>
        <source>%1 has no page to sign out on.</source>
        <translation>%1 n’a pas de page de déconnexion.</translation>
    </message>
    <message>
        <source>Sign out here with your browser:</source>
        <translation>Déconnectez-vous ici avec votre navigateur&#xa0;:</translation>
    </message>
    <message>
        <source>Opens the page where the browser is signed out, too.</source>
        <translation>Ouvre aussi la page où le navigateur est déconnecté.</translation>
    </message>
    <message>
        <source>Give it with --%1.</source>
        <translation>Le donner avec --%1.</translation>
    </message>
    <message>
        <source>The key in %1 is not one to decrypt with.</source>
        <translation>La clé dans %1 ne permet pas de déchiffrer.</translation>
    </message>
    <message>
        <source>Use an RSA, EC or X25519 key that is not kept for signatures.</source>
        <translation>Utiliser une clé RSA, EC ou X25519 qui n’est pas réservée aux signatures.</translation>
    </message>
    <message>
        <source>A file with the private key that the server encrypts to, as JWK or PEM; - is standard input.</source>
        <translation>Un fichier avec la clé privée pour laquelle le serveur chiffre, en JWK ou PEM&#xa0;; - désigne l’entrée standard.</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be registered of a client&apos;s requests and answers.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être enregistré pour les requêtes et les réponses d’un client.</translation>
    </message>
    <message>
        <source>How the client&apos;s registration has requests and answers signed or encrypted; can be repeated.</source>
        <translation>Comment l’enregistrement du client fait signer ou chiffrer les requêtes et les réponses&#xa0;; peut être répété.</translation>
    </message>
    <message>
        <source>Encrypts the signed request to the server as well.</source>
        <translation>Chiffre en plus la requête signée pour le serveur.</translation>
    </message>
    <message>
        <source>The file is encrypted with a passphrase.</source>
        <translation>Le fichier est chiffré avec une phrase secrète.</translation>
    </message>
    <message>
        <source>Name a file that holds it with --passphrase-file.</source>
        <translation>Indiquez avec --passphrase-file un fichier qui la contient.</translation>
    </message>
    <message>
        <source>There is no passphrase in %1.</source>
        <translation>Il n’y a pas de phrase secrète dans %1.</translation>
    </message>
    <message>
        <source>A file with the passphrase; - is standard input.</source>
        <translation>Un fichier contenant la phrase secrète&#xa0;; - est l’entrée standard.</translation>
    </message>
    <message>
        <source>Where the account stays in use, the server may end it: unlink it with --keep-remote on the machine that no longer needs it.</source>
        <translation>Si le compte reste utilisé aux deux endroits, le serveur peut y mettre fin&#xa0;: déliez-le avec --keep-remote sur la machine qui n’en a plus besoin.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>%1 est illisible.</translation>
    </message>
    <message>
        <source>“%1” is linked here now.</source>
        <translation>«&#xa0;%1&#xa0;» est maintenant lié ici.</translation>
    </message>
    <message>
        <source>Prints an account with its secrets, encrypted.</source>
        <translation>Affiche un compte et ses secrets, chiffrés.</translation>
    </message>
    <message>
        <source>Links an account that was exported on another machine.</source>
        <translation>Lie un compte exporté sur une autre machine.</translation>
    </message>
    <message>
        <source>The agent serves tokens at %1 until you press Ctrl+C.</source>
        <translation>L’agent fournit des jetons sur %1 jusqu’à ce que vous appuyiez sur Ctrl+C.</translation>
    </message>
    <message>
        <source>Serves tokens and keeps them fresh, without a desktop, until it is ended.</source>
        <translation>Fournit des jetons et les garde à jour, sans bureau, jusqu’à son arrêt.</translation>
    </message>
    <message>
        <source>“%1” is unlinked here. The access at the server was left as it is.</source>
        <translation>«&#xa0;%1&#xa0;» est dissocié ici. L’accès sur le serveur a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The access of “%1”, unlinked earlier, is ended now.</source>
        <translation>L’accès de «&#xa0;%1&#xa0;», dissocié auparavant, est maintenant retiré.</translation>
    </message>
    <message>
        <source>Token given</source>
        <translation>Jeton remis</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Aucun jeton</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Renouvelé</translation>
    </message>
    <message>
        <source>Not renewed</source>
        <translation>Non renouvelé</translation>
    </message>
    <message>
        <source>Linked again</source>
        <translation>Lié à nouveau</translation>
    </message>
    <message>
        <source>Unlinked</source>
        <translation>Dissocié</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exporté</translation>
    </message>
    <message>
        <source>Lanyard</source>
        <translation>Lanyard</translation>
    </message>
    <message>
        <source>--limit takes a number of lines.</source>
        <translation>--limit attend un nombre de lignes.</translation>
    </message>
    <message>
        <source>--since does not understand “%1”.</source>
        <translation>--since ne comprend pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Write a date (2026-03-01), a time (2026-03-01T12:00:00Z), or 90m, 12h or 7d.</source>
        <translation>Écrire une date (2026-03-01), un instant (2026-03-01T12:00:00Z), ou bien 90m, 12h ou 7d.</translation>
    </message>
    <message>
        <source>Nothing of that kind is recorded.</source>
        <translation>Rien de tel n’est enregistré.</translation>
    </message>
    <message>
        <source>--clear removes the whole log.</source>
        <translation>--clear supprime le journal entier.</translation>
    </message>
    <message>
        <source>Give it alone.</source>
        <translation>L’indiquer seul.</translation>
    </message>
    <message>
        <source>The activity log is empty now.</source>
        <translation>Le journal d’activité est maintenant vide.</translation>
    </message>
    <message>
        <source>Only what happened since then: a date, a time, or 90m, 12h or 7d.</source>
        <translation>Seulement ce qui s’est passé depuis&#xa0;: une date, un instant, ou bien 90m, 12h ou 7d.</translation>
    </message>
    <message>
        <source>Only lines with these words in account, program or error.</source>
        <translation>Seulement les lignes avec ces mots dans le compte, le programme ou l’erreur.</translation>
    </message>
    <message>
        <source>How many lines at most (50).</source>
        <translation>Combien de lignes au plus (50).</translation>
    </message>
    <message>
        <source>Removes the log.</source>
        <translation>Supprime le journal.</translation>
    </message>
    <message>
        <source>Shows which programs got tokens, and what failed.</source>
        <translation>Montre quels programmes ont reçu des jetons, et ce qui a échoué.</translation>
    </message>
    <message>
        <source>Say where to move the secrets.</source>
        <translation>Dire où déplacer les secrets.</translation>
    </message>
    <message>
        <source>Give --to keychain or --to file.</source>
        <translation>Indiquer --to keychain ou --to file.</translation>
    </message>
    <message>
        <source>Secrets can&apos;t be moved to “%1”.</source>
        <translation>Les secrets ne peuvent pas être déplacés vers «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Secrets that were moved to the keyring: %1.</source>
        <translation>Secrets déplacés dans le trousseau&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Secrets that were moved to the encrypted file: %1.</source>
        <translation>Secrets déplacés dans le fichier chiffré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Old copies that could not be removed: %1. Lanyard tries it again when it starts, and when you give the same command.</source>
        <translation>Anciennes copies qui n’ont pas pu être supprimées&#xa0;: %1. Lanyard réessaie au démarrage, et quand vous donnez la même commande.</translation>
    </message>
    <message>
        <source>Where the secrets go: keychain or file.</source>
        <translation>Où vont les secrets&#xa0;: keychain ou file.</translation>
    </message>
    <message>
        <source>A file with the passphrase of the encrypted file, or of the one to be; - is standard input.</source>
        <translation>Un fichier avec la phrase secrète du fichier chiffré, même futur&#xa0;; - est l’entrée standard.</translation>
    </message>
    <message>
        <source>Moves the secrets of all accounts to the keyring or the encrypted file.</source>
        <translation>Déplace les secrets de tous les comptes dans le trousseau ou le fichier chiffré.</translation>
    </message>
    <message>
        <source>Nobody is signed in in %1.</source>
        <translation>Personne n’est connecté dans %1.</translation>
    </message>
    <message>
        <source>Sign in with the other program, or here.</source>
        <translation>Se connecter avec l’autre programme, ou ici.</translation>
    </message>
    <message>
        <source>“%1” was not taken over: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été repris&#xa0;: %2</translation>
    </message>
    <message>
        <source>Accounts can&apos;t be read as “%1”.</source>
        <translation>Les comptes ne peuvent pas être lus comme «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Choose lanyard or msal.</source>
        <translation>Choisir lanyard ou msal.</translation>
    </message>
    <message>
        <source>What the file is: lanyard, or msal for the token cache of another program for Microsoft 365.</source>
        <translation>Ce qu’est le fichier&#xa0;: lanyard, ou msal pour le cache de jetons d’un autre programme pour Microsoft 365.</translation>
    </message>
    <message>
        <source>The secret of the client that is in the cache, if it has one.</source>
        <translation>Le secret du client qui est dans le cache, s’il en a un.</translation>
    </message>
</context>
</TS>
