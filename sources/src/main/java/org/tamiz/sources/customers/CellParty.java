package org.tamiz.sources.customers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.Country;
import org.tamiz.model.DateStatement;
import org.tamiz.model.Gender;
import org.tamiz.model.NameKind;
import org.tamiz.model.Party;
import org.tamiz.model.PartyName;
import org.tamiz.model.PartyType;
import org.tamiz.model.Profile;
import org.tamiz.sources.ftm.FtmParties;
import org.tamiz.sources.internal.Blanks;
import org.tamiz.sources.internal.Countries;
import org.tamiz.sources.internal.Scripts;

/**
 * A party from the cells of a table that names it by one name, such as one side of a pair. What cannot be read is no
 * evidence for or against anybody, and is told.
 *
 * @param party the party; {@code null} when the cells state no name
 * @param unread what could not be read, each to be put behind "the record"; holds no value
 */
public record CellParty(@Nullable Party party, List<String> unread) {

    public CellParty {
        unread = List.copyOf(unread);
    }

    /**
     * Reads the cells; each may be empty.
     *
     * @param name its name, which is one name whatever stands in it
     * @param type a schema of FollowTheMoney, such as {@code Company}, or a word of customer files, such as {@code persona
     *     moral}
     * @param birthDates dates of birth, or of founding where the type says so; several separated by semicolon or bar
     * @param countries codes or names of countries that it is tied to, separated likewise
     */
    public static CellParty of(String name, String type, String birthDates, String countries) {
        List<String> unread = new ArrayList<>();
        PartyType known = type(type, unread);
        List<DateStatement> dates = dates(birthDates, unread);
        List<Country> tied = countries(countries, unread);
        String text = Blanks.collapse(name);
        if (text.isEmpty()) {
            unread.addFirst("has no name");
            return new CellParty(null, unread);
        }
        boolean born = known == PartyType.PERSON || known == PartyType.UNKNOWN;
        Profile profile = new Profile(
                born ? dates : List.of(),
                born ? List.of() : dates,
                List.of(),
                List.of(),
                List.of(),
                tied,
                Gender.NOT_STATED);
        PartyName only = new PartyName(text, NameKind.PRIMARY, Scripts.of(text), List.of());
        return new CellParty(
                new Party(known, List.of(only), List.of(), profile, List.of(), List.of(), List.of(), List.of()),
                unread);
    }

    /** The type that a schema of FollowTheMoney or a word of customer files states; empty when it is neither. */
    public static Optional<PartyType> type(String text) {
        return FtmParties.type(Blanks.strip(text)).or(() -> CustomerTypes.type(text));
    }

    private static PartyType type(String text, List<String> unread) {
        if (Blanks.isBlank(text)) {
            return PartyType.UNKNOWN;
        }
        Optional<PartyType> type = type(text);
        if (type.isEmpty()) {
            unread.add("has a schema that is not known, so its type counts as unknown");
        }
        return type.orElse(PartyType.UNKNOWN);
    }

    private static List<DateStatement> dates(String cell, List<String> unread) {
        List<DateStatement> dates = CustomerRowMaker.values(cell).stream()
                .map(text -> CustomerDates.read(text, DateOrder.ISO))
                .toList();
        if (dates.stream().anyMatch(DateStatement.Unread.class::isInstance)) {
            unread.add("has a date that cannot be read, so it was not compared: write 1957-04-12, 1957-04 or 1957");
        }
        return dates;
    }

    private static List<Country> countries(String cell, List<String> unread) {
        List<Country> countries = CustomerRowMaker.values(cell).stream()
                .map(Countries::mention)
                .distinct()
                .toList();
        if (countries.stream().anyMatch(country -> country.code() == null)) {
            unread.add(
                    "has a country that is not known, so it was not compared: write its two-letter code or its name");
        }
        return countries;
    }
}
