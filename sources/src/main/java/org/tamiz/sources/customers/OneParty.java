package org.tamiz.sources.customers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.Country;
import org.tamiz.model.DateStatement;
import org.tamiz.model.Gender;
import org.tamiz.model.Identifier;
import org.tamiz.model.NameKind;
import org.tamiz.model.Party;
import org.tamiz.model.PartyName;
import org.tamiz.model.PartyType;
import org.tamiz.model.Profile;
import org.tamiz.sources.internal.Blanks;
import org.tamiz.sources.internal.Countries;
import org.tamiz.sources.internal.Scripts;

/** A single party from a few texts, such as those of a command line. Unlike a row of a file, it must be right as given. */
public final class OneParty {

    private OneParty() {}

    /**
     * Makes the party.
     *
     * @param names at least one; the first is its primary name
     * @param birthDate any date that a customer file may have, with one reading; a founding date of an organization
     * @param countries codes or names
     * @param identifiers each {@code SCHEME=VALUE}; schemes as docs/sources lists them, such as {@code imo}
     * @throws IllegalArgumentException when a text cannot be used; says which and what is expected
     */
    public static Party of(
            List<String> names,
            PartyType type,
            @Nullable String birthDate,
            List<String> countries,
            List<String> identifiers) {
        List<PartyName> partyNames = new ArrayList<>();
        for (String name : names) {
            String text = Blanks.collapse(name);
            if (text.isEmpty()) {
                throw new IllegalArgumentException("The name is empty.");
            }
            if (text.indexOf('\ufffd') >= 0) {
                throw new IllegalArgumentException(
                        "The name holds letters that could not be read (U+FFFD): the terminal and the locale disagree"
                                + " on the encoding. Set LC_ALL=C.UTF-8 and try again.");
            }
            NameKind kind = partyNames.isEmpty() ? NameKind.PRIMARY : NameKind.STRONG_ALIAS;
            partyNames.add(new PartyName(text, kind, Scripts.of(text), List.of()));
        }
        List<DateStatement> dates = birthDate == null ? List.of() : List.of(date(birthDate));
        boolean founded = type == PartyType.ORGANIZATION || type == PartyType.VESSEL || type == PartyType.AIRCRAFT;
        Profile profile = new Profile(
                founded ? List.of() : dates,
                founded ? dates : List.of(),
                List.of(),
                List.of(),
                List.of(),
                countries.stream().map(OneParty::country).toList(),
                Gender.NOT_STATED);
        List<Identifier> numbers =
                identifiers.stream().map(OneParty::identifier).toList();
        return new Party(type, partyNames, numbers, profile, List.of(), List.of(), List.of(), List.of());
    }

    private static DateStatement date(String text) {
        DateStatement date = Blanks.isBlank(text) ? null : CustomerDates.read(Blanks.strip(text), DateOrder.ISO);
        if (date == null || date instanceof DateStatement.Unread) {
            throw new IllegalArgumentException(
                    "The date \"" + text + "\" cannot be read. Write 1957-04-12, 1957-04 or 1957.");
        }
        return date;
    }

    private static Country country(String text) {
        Country country = Blanks.isBlank(text) ? null : Countries.mention(Blanks.strip(text));
        if (country == null || country.code() == null) {
            throw new IllegalArgumentException(
                    "The country \"" + text + "\" is not known. Write its two-letter code, such as MX, or its name.");
        }
        return country;
    }

    private static Identifier identifier(String schemeAndValue) {
        int equals = schemeAndValue.indexOf('=');
        String known = equals < 0 ? "" : Blanks.strip(schemeAndValue.substring(0, equals));
        String value = schemeAndValue.substring(equals + 1);
        if (known.isEmpty() || Blanks.isBlank(value)) {
            throw new IllegalArgumentException(
                    "An identifier is SCHEME=VALUE, such as imo=9187629, not \"" + schemeAndValue + "\".");
        }
        // A customer file calls a scheme by its column; both words are understood here.
        return CustomerField.ofHeader(known)
                .flatMap(CustomerRowMaker::scheme)
                .map(like -> new Identifier(like.scheme(), Blanks.strip(value), like.country(), null))
                .orElseGet(() -> Identifier.of(known, Blanks.strip(value)));
    }

    /** Whether a scheme is one that a column of a customer file may state. */
    public static boolean isKnownScheme(String scheme) {
        return Stream.of(CustomerField.values())
                .flatMap(field -> CustomerRowMaker.scheme(field).stream())
                .anyMatch(known -> known.scheme().equals(scheme));
    }
}
