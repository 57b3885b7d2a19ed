# SPDX-FileCopyrightText: 2026 The Lanyard Authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# Completion of lanyardctl's commands and options, and of the providers and accounts that it knows.

# _lanyardctl_values COMMAND KEY...: those members of the objects in COMMAND's JSON array, one a line. The same program and secret
# store as in the line being completed; bounded, because a keyring may be waiting for its password.
_lanyardctl_values() {
    local command=$1 key document
    shift
    document=$(timeout 2 "${program[@]}" "$command" --json </dev/null 2>/dev/null) || return 0
    for key; do
        grep -oE "\"$key\"[[:space:]]*:[[:space:]]*\"([^\"\\\\]|\\\\.)*\"" <<<"$document" |
            sed -E 's/^"[^"]*"[[:space:]]*:[[:space:]]*"(.*)"$/\1/; s/\\(["\\/])/\1/g'
    done
}

# _lanyardctl_offer WORD...: those that begin with the present word, quoted where the shell needs it, without what readline keeps
# of it (an address, anna@example.org, is three words to readline).
_lanyardctl_offer() {
    local word kept='' breaks=${COMP_WORDBREAKS//[!@:=]/}
    [ -n "$breaks" ] && kept=${cur%"${cur##*["$breaks"]}"}
    for word; do
        [[ $word == "$cur"* ]] && COMPREPLY+=("$(printf %q "${word#"$kept"}")")
    done
    return 0
}

_lanyardctl_option_value() {
    case $1 in
        --store) _lanyardctl_offer keychain file memory ;;
        --to) _lanyardctl_offer keychain file ;;
        --flow) _lanyardctl_offer code paste device ciba client-credentials password token-exchange jwt-bearer ;;
        --format) _lanyardctl_offer raw json header xoauth2 lanyard msal ;;
        --client-auth) _lanyardctl_offer none client_secret_basic client_secret_post client_secret_jwt private_key_jwt tls_client_auth \
            self_signed_tls_client_auth ;;
        --*-file)
            compopt -o filenames 2>/dev/null
            mapfile -t COMPREPLY < <(compgen -f -- "$cur") ;;
        --auto-approve) _lanyardctl_offer ada grace ;;
        --algorithm) _lanyardctl_offer RS256 RS384 RS512 PS256 PS384 PS512 ES256 ES384 ES512 EdDSA ;;
        --issuer|--client-id|--scope|--redirect-port|--redirect-path|--login-hint|--audience|--param|--client-metadata|--set|--label|\
        --header|--api-base|--timeout|--min-valid|--port|--access-token-lifetime|--leeway|--require-scope|\
        --require-permission|--require-role|--role-claim|--since|--search|--limit) ;;
        *) return 1 ;;
    esac
}

_lanyardctl() {
    local -a given program words
    read -ra given <<<"${COMP_LINE:0:COMP_POINT}"
    [[ ${COMP_LINE:0:COMP_POINT} == *[[:space:]] ]] && given+=('')
    local cur=${given[-1]} previous=${given[-2]:-} command='' i
    local everywhere="--json --store --help"
    program=("${given[0]}")
    COMPREPLY=()
    for ((i = 1; i < ${#given[@]} - 1; i++)); do
        case ${given[i]} in
            --store)
                program+=("${given[i]}" "${given[i+1]}")
                i=$((i + 1)) ;;
            -*) ;;
            *) [ -n "$command" ] || command=${given[i]} ;;
        esac
    done
    _lanyardctl_option_value "$previous" && return

    case $command in
        '') words=(providers link accounts show token refresh userinfo introspect api unlink verify export import move-secrets activity agent doctor demo) everywhere+=" --version" ;;
        link)
            words=(--issuer --flow --client-id --client-secret-file --client-key-file --client-certificate-file
                --decryption-key-file --client-auth --client-metadata --scope --redirect-port --redirect-path
                --login-hint --audience --resource --authorization-details-file --par --jar --jar-encrypt --dpop --username --password-file --subject-token-file
                --subject-token-type --assertion-file --param --set --label --no-browser --timeout) ;;
        token) words=(--format --min-valid --force-refresh) ;;
        api) words=(--data-file --header --api-base) ;;
        unlink) words=(--keep-remote --sign-out --no-browser) ;;
        verify)
            words=(--issuer --jwks-file --audience --algorithm --leeway --require-scope --require-permission --require-role
                --role-claim) ;;
        activity) words=(--since --search --limit --clear) ;;
        export) words=(--passphrase-file) ;;
        import) words=(--passphrase-file --format --client-secret-file) ;;
        move-secrets) words=(--to --passphrase-file) ;;
        demo) words=(--port --auto-approve --access-token-lifetime) ;;
    esac
    # shellcheck disable=SC2206 # one option a word
    words+=($everywhere)
    if [[ $cur != -* ]]; then
        case $command in
            '') ;;
            link) mapfile -t words < <(_lanyardctl_values providers id) ;;
            show|token|refresh|userinfo|introspect|api|unlink|export|activity) mapfile -t words < <(_lanyardctl_values accounts id label) ;;
            *) words=() ;;
        esac
    fi
    _lanyardctl_offer "${words[@]}"
}

complete -F _lanyardctl lanyardctl
