package org.tamiz.matcher;

import java.util.ArrayList;
import java.util.List;
import org.tamiz.model.Party;
import org.tamiz.model.PartyType;
import org.tamiz.names.NameOf;

/**
 * A party prepared for comparing: names folded, identifiers normalised, countries gathered, places folded.
 *
 * @param type its type
 * @param names its names, in the party's order
 * @param identifiers its identifiers in normal form, without those that state nothing
 * @param wallets its digital currency addresses in normal form
 * @param profile dates, countries, places, gender
 */
public record MatchableParty(
        PartyType type,
        List<MatchableName> names,
        List<IdentifierKey> identifiers,
        List<String> wallets,
        MatchableProfile profile) {

    public MatchableParty {
        names = List.copyOf(names);
        identifiers = List.copyOf(identifiers);
        wallets = List.copyOf(wallets);
    }

    /** Prepares a party. */
    public static MatchableParty of(Party party) {
        NameOf of = nameOf(party.type());
        List<MatchableName> names = new ArrayList<>();
        party.names().forEach(name -> names.add(MatchableName.of(name, of)));
        return new MatchableParty(
                party.type(),
                names,
                party.identifiers().stream()
                        .map(IdentifierKey::of)
                        .filter(key -> !key.value().isEmpty())
                        .distinct()
                        .toList(),
                party.wallets().stream()
                        .map(wallet -> wallet(wallet.address()))
                        .distinct()
                        .toList(),
                MatchableProfile.of(party));
    }

    /** Whose names those of such a party are. */
    private static NameOf nameOf(PartyType type) {
        return switch (type) {
            case PERSON -> NameOf.PERSON;
            case ORGANIZATION, VESSEL, AIRCRAFT -> NameOf.OTHER;
            case UNKNOWN -> NameOf.ANYBODY;
        };
    }

    /** The same party under other names. */
    public MatchableParty withNames(List<MatchableName> others) {
        return new MatchableParty(type, others, identifiers, wallets, profile);
    }

    /**
     * Letter case counts in most addresses; not in hexadecimal ones, where it is a check alone ({@code EIP-55}), nor in
     * those of Bech32, which are of one case ({@code BIP-173}).
     */
    private static String wallet(String address) {
        String text = address.strip();
        boolean hexadecimal = text.length() == 42 && (text.startsWith("0x") || text.startsWith("0X"));
        boolean bech32 = startsWithAny(text, "bc1", "BC1", "ltc1", "LTC1");
        return hexadecimal || bech32 ? lower(text) : text;
    }

    private static boolean startsWithAny(String text, String... beginnings) {
        for (String beginning : beginnings) {
            if (text.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    private static String lower(String text) {
        StringBuilder lower = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                lower.setCharAt(i, (char) (c + 32));
            }
        }
        return lower.toString();
    }
}
