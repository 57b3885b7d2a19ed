# Linked accounts, their state, and keeping their tokens fresh.
lanyard_layer(accounts
    SOURCES
        account.h account.cpp
        accessrevocation.h accessrevocation.cpp
        accountarchive.h accountarchive.cpp
        accountcache.h accountcache.cpp
        accountdatabase.h accountdatabase.cpp
        accountimporter.h accountimporter.cpp
        accountlinker.h accountlinker.cpp
        accountlock.h accountlock.cpp
        accountoutlook.h
        accountrow.h accountrow.cpp
        accountsecrets.h accountsecrets.cpp
        accountstore.h accountstore.cpp
        accountunlinker.h accountunlinker.cpp
        accountuserinfo.h accountuserinfo.cpp
        activity.h activity.cpp
        activitydatabase.h activitydatabase.cpp
        activitylog.h activitylog.cpp
        activityrecorder.h
        apiclient.h apiclient.cpp
        backgroundrefresher.h backgroundrefresher.cpp
        backgroundschedule.h backgroundschedule.cpp
        homecheckedstore.h homecheckedstore.cpp
        migrationerrors.h migrationerrors.cpp
        msalaccounts.h msalaccounts.cpp
        pendingsecrets.h pendingsecrets.cpp
        portableaccount.h portableaccount.cpp
        refresherrors.h refresherrors.cpp
        refreshjournal.h refreshjournal.cpp
        refreshoutcome.h refreshoutcome.cpp
        refreshschedule.h refreshschedule.cpp
        revocation.h revocation.cpp
        revocationqueue.h revocationqueue.cpp
        revocationretrier.h revocationretrier.cpp
        rowvalues.h rowvalues.cpp
        secrethome.h secrethome.cpp
        secretmigration.h secretmigration.cpp
        secretremoval.h secretremoval.cpp
        sqlitefile.h sqlitefile.cpp
        straysecrets.h straysecrets.cpp
        tokenintrospection.h tokenintrospection.cpp
        tokenkeeper.h tokenkeeper.cpp
    LINKS lanyard_base lanyard_net lanyard_jose lanyard_secrets lanyard_oauth lanyard_providers Qt6::Sql)
