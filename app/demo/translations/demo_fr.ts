<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>DemoProvider</name>
    <message>
        <source>Listen on port &lt;N&gt; of 127.0.0.1; 0 takes any that is free.</source>
        <translation>Écouter sur le port &lt;N&gt; de 127.0.0.1&#xa0;; 0 prend n’importe quel port libre.</translation>
    </message>
    <message>
        <source>Access tokens expire after &lt;S&gt; seconds.</source>
        <translation>Les jetons d’accès expirent au bout de &lt;S&gt; secondes.</translation>
    </message>
    <message>
        <source>Sign-in codes expire after &lt;S&gt; seconds.</source>
        <translation>Les codes de connexion expirent au bout de &lt;S&gt; secondes.</translation>
    </message>
    <message>
        <source>Sign in as &lt;USER&gt; and approve everything, without asking.</source>
        <translation>Se connecter en tant que &lt;USER&gt; et tout autoriser sans demander.</translation>
    </message>
    <message>
        <source>Exit when standard input ends.</source>
        <translation>Quitter à la fin de l’entrée standard.</translation>
    </message>
    <message>
        <source>--%1 needs a number from %2 to %3.</source>
        <translation>--%1 demande un nombre de %2 à %3.</translation>
    </message>
    <message>
        <source>A small OAuth 2.1 and OpenID Connect server on this computer, to try Lanyard with.</source>
        <translation>Un petit serveur OAuth 2.1 et OpenID Connect sur cet ordinateur, pour essayer Lanyard.</translation>
    </message>
    <message>
        <source>%1 is not an option.</source>
        <translation>%1 n’est pas une option.</translation>
    </message>
    <message>
        <source>--auto-approve needs ada or grace as the user.</source>
        <translation>--auto-approve demande ada ou grace comme utilisateur.</translation>
    </message>
    <message>
        <source>Port %1 of 127.0.0.1 can&apos;t be used. Choose another with --port, or let 0 find one.</source>
        <translation>Le port %1 de 127.0.0.1 n’est pas disponible. Choisissez-en un autre avec --port, ou laissez 0 en trouver un.</translation>
    </message>
    <message>
        <source>This is a small sign-in service to try Lanyard with. It knows two people, asks for no password, and needs no network.</source>
        <translation>Ce petit service de connexion sert à essayer Lanyard. Il connaît deux personnes, ne demande pas de mot de passe et n’a pas besoin de réseau.</translation>
    </message>
    <message>
        <source>To begin, add an account in Lanyard and choose the demo.</source>
        <translation>Pour commencer, ajoutez un compte dans Lanyard et choisissez la démo.</translation>
    </message>
    <message>
        <source>Address of this service</source>
        <translation>Adresse de ce service</translation>
    </message>
    <message>
        <source>The demo is running</source>
        <translation>La démo est active</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>Il n’y a rien ici</translation>
    </message>
    <message>
        <source>The demo has no page at this address.</source>
        <translation>La démo n’a pas de page à cette adresse.</translation>
    </message>
    <message>
        <source>Close this tab and go back to Lanyard.</source>
        <translation>Fermez cet onglet et revenez à Lanyard.</translation>
    </message>
    <message>
        <source>You&apos;re signed in</source>
        <translation>Vous êtes connecté</translation>
    </message>
    <message>
        <source>Lanyard goes on by itself.</source>
        <translation>Lanyard continue de lui-même.</translation>
    </message>
    <message>
        <source>You can close this tab.</source>
        <translation>Vous pouvez fermer cet onglet.</translation>
    </message>
    <message>
        <source>Nothing was linked</source>
        <translation>Rien n’a été associé</translation>
    </message>
    <message>
        <source>Lanyard gets no access to the account.</source>
        <translation>Lanyard n’obtient aucun accès au compte.</translation>
    </message>
    <message>
        <source>Signing in stopped here</source>
        <translation>La connexion s’arrête ici</translation>
    </message>
    <message>
        <source>The program that opened this page asked for something that the demo does not allow. Nothing was shared with it.</source>
        <translation>Le programme qui a ouvert cette page demande quelque chose que la démo n’autorise pas. Rien ne lui a été communiqué.</translation>
    </message>
    <message>
        <source>Close this tab and start again from Lanyard.</source>
        <translation>Fermez cet onglet et recommencez depuis Lanyard.</translation>
    </message>
    <message>
        <source>This sign-in is over</source>
        <translation>Cette connexion est terminée</translation>
    </message>
    <message>
        <source>It was finished, it took too long, or it was begun in another browser.</source>
        <translation>Elle est achevée, a duré trop longtemps ou a commencé dans un autre navigateur.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>A demonstration on your own computer. It forgets everything when it stops.</source>
        <translation>Une démonstration sur votre propre ordinateur. Elle oublie tout en s’arrêtant.</translation>
    </message>
    <message>
        <source>know that it is you</source>
        <translation>savoir que c’est vous</translation>
    </message>
    <message>
        <source>see your name and your notes</source>
        <translation>voir votre nom et vos notes</translation>
    </message>
    <message>
        <source>see your mail address</source>
        <translation>voir votre adresse e-mail</translation>
    </message>
    <message>
        <source>keep this access until you unlink the account</source>
        <translation>garder cet accès tant que le compte reste associé</translation>
    </message>
    <message>
        <source>Approve only if Lanyard shows you this very code.</source>
        <translation>N’autorisez que si Lanyard vous montre exactement ce code.</translation>
    </message>
    <message>
        <source>Lanyard wants to link an account. Pick one to go on; the demo needs no password.</source>
        <translation>Lanyard souhaite associer un compte. Choisissez-en un&#xa0;; la démo ne demande pas de mot de passe.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Who is signing in?</source>
        <translation>Qui se connecte&#xa0;?</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Lanyard will be able to</source>
        <translation>Lanyard pourra</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Let Lanyard use this account?</source>
        <translation>Laisser Lanyard utiliser ce compte&#xa0;?</translation>
    </message>
    <message>
        <source>This code is not known, or it has expired. Compare it with the one in Lanyard, or ask there for a new one.</source>
        <translation>Ce code est inconnu ou a expiré. Comparez-le à celui de Lanyard, ou demandez-y un nouveau code.</translation>
    </message>
    <message>
        <source>Lanyard shows a code of eight letters. Type it here.</source>
        <translation>Lanyard affiche un code de huit lettres. Saisissez-le ici.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Saisissez le code</translation>
    </message>
    <message>
        <source>One step is left: let Lanyard know.</source>
        <translation>Il reste une étape&#xa0;: prévenir Lanyard.</translation>
    </message>
    <message>
        <source>Go back to Lanyard</source>
        <translation>Revenir à Lanyard</translation>
    </message>
    <message>
        <source>Almost done</source>
        <translation>Presque terminé</translation>
    </message>
</context>
</TS>
