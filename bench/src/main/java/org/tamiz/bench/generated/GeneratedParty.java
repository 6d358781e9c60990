package org.tamiz.bench.generated;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tamiz.bench.generated.Words.Word;

/**
 * A party that nobody is, with the records that belong to it. All of it follows from its number and the seed, so that the
 * same party is the same bytes in every edition, and each record can be made without the others.
 */
final class GeneratedParty {

    /** How many records can belong to a party: two sanctions and an address. */
    static final int JOINED = 3;

    private static final int ADDRESS = 2;

    private static final List<String> PROGRAMS = List.of(
            "GEN-ARMS",
            "GEN-CORRUPTION",
            "GEN-CYBER",
            "GEN-ENERGY",
            "GEN-FINANCE",
            "GEN-NARCOTICS",
            "GEN-PIRACY",
            "GEN-PROLIFERATION",
            "GEN-TERROR",
            "GEN-TRANSPORT");

    private static final List<String> AUTHORITIES = List.of(
            "Generated Office of Assets Control",
            "Generated Council of Foreign Ministers",
            "Generated Treasury, Department of Financial Restrictions");

    private static final String BASE_58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

    /** No country issues documents under ZZ, and no ship has a number that begins with 2: they can equal no real one. */
    private static final String NO_COUNTRY = "ZZ";

    private static final String NO_SHIP = "2";

    // The random choices of one matter never move those of another.
    private static final int TRAITS = 1;
    private static final int SELF = 2;
    private static final int JOINED_ID = 3;
    private static final int JOINED_RECORD = 4;
    private static final int AMENDMENT = 5;

    private enum Sort {
        PERSON("Person", "idNumber"),
        COMPANY("Company", "registrationNumber"),
        ORGANIZATION("Organization", "registrationNumber"),
        VESSEL("Vessel", "registrationNumber"),
        AIRCRAFT("Airplane", "registrationNumber");

        private final String schema;
        private final String identifier;

        Sort(String schema, String identifier) {
            this.schema = schema;
            this.identifier = identifier;
        }

        private static Sort of(Dice dice) {
            int percent = dice.below(100);
            return percent < 60
                    ? PERSON
                    : percent < 80 ? COMPANY : percent < 91 ? ORGANIZATION : percent < 98 ? VESSEL : AIRCRAFT;
        }
    }

    private enum Amendment {
        ALIAS,
        IDENTIFIER,
        SANCTION
    }

    private final long seed;
    private final long number;
    private final LocalDate firstSeen;
    private final List<LocalDate> amended;

    private final Sort sort;
    private final Words culture;
    private final String country;
    private final boolean female;
    private final int sanctions;
    private final boolean hasAddress;
    private final String id;

    /**
     * Creates a party.
     *
     * @param number the only party that it is, on whatever day
     * @param arrived on which day it came; 0 is the first, on which it has been there for long
     * @param amendedDays the days since on which it was amended, in their order
     */
    GeneratedParty(long seed, long number, int arrived, List<Integer> amendedDays) {
        this.seed = seed;
        this.number = number;
        this.amended = amendedDays.stream().map(GeneratedList::date).toList();
        Dice dice = dice(TRAITS, 0);
        this.sort = Sort.of(dice);
        this.culture = dice.oneOf(Words.CULTURES);
        this.country = culture.one("country", dice).text();
        this.female = dice.chance(15);
        int percent = dice.below(100);
        boolean canBeUnsanctioned = sort != Sort.VESSEL && sort != Sort.AIRCRAFT;
        this.sanctions = percent < 10 ? 2 : percent < 70 || !canBeUnsanctioned ? 1 : 0;
        this.hasAddress = dice.chance(30);
        this.firstSeen = arrived > 0
                ? GeneratedList.date(arrived)
                : GeneratedList.date(0).minusDays(1 + dice.below(1000));
        this.id = dice.chance(70) ? "NK-" + dice.text(BASE_58, 22) : "gen-list-" + number;
    }

    private Dice dice(int matter, int which) {
        return new Dice(seed, number, matter, which);
    }

    private Amendment amendment(Dice dice) {
        Amendment amendment = dice.oneOf(List.of(Amendment.values()));
        return amendment == Amendment.SANCTION && sanctions == 0 ? Amendment.ALIAS : amendment;
    }

    private String joinedId(int which) {
        return (which == ADDRESS ? "addr-" : "gen-") + dice(JOINED_ID, which).hex(40);
    }

    /** Writes the party's own line. */
    void writeSelf(Writer out) throws IOException {
        Dice dice = dice(SELF, 0);
        EntityLine line = new EntityLine(id, sort.schema);
        String caption = describe(line, dice);
        LocalDate lastChange = firstSeen;
        for (int i = 0; i < amended.size(); i++) {
            Dice change = dice(AMENDMENT, i);
            switch (amendment(change)) {
                case ALIAS -> {
                    String alias = name(change).text();
                    while (line.has("name", alias) || !line.add("alias", alias)) {
                        alias = name(change).text();
                    }
                    lastChange = amended.get(i);
                }
                case IDENTIFIER -> {
                    line.put(sort.identifier, identifier(change));
                    lastChange = amended.get(i);
                }
                case SANCTION -> {
                    // Stands in the sanction's own line.
                }
            }
        }
        if (hasAddress) {
            line.put("addressEntity", joinedId(ADDRESS));
        }
        line.put("topics", sanctions > 0 ? "sanction" : sort == Sort.PERSON ? "role.pep" : "debarment");
        line.put("sourceUrl", "https://example.org/generated-list/" + number);
        line.put("notes", "Generated: nobody real.");
        line.write(out, caption, firstSeen, lastChange);
    }

    /** What it is called and what is stated of it; returns the name that it is shown under. */
    private String describe(EntityLine line, Dice dice) {
        Word name = name(dice);
        line.put("name", name.text());
        if (!name.other().equals(name.text())) {
            line.put("alias", name.other());
        }
        for (int more = dice.below(4); more > 0; more--) {
            String alias = dice.chance(30)
                    ? name.text().toUpperCase(Locale.ROOT)
                    : name(dice).text();
            if (!line.has("name", alias) && !line.has("alias", alias)) {
                line.put("alias", alias);
            }
        }
        switch (sort) {
            case PERSON -> {
                int year = 1940 + dice.below(65);
                line.put(
                        "birthDate",
                        dice.chance(25)
                                ? Integer.toString(year)
                                : LocalDate.ofYearDay(year, 1 + dice.below(365)).toString());
                line.put("birthPlace", culture.one("city", dice).text());
                line.put("gender", female ? "female" : "male");
                line.put("nationality", country);
                if (dice.chance(50)) {
                    line.put("position", Words.ofAny().one("position", dice).text());
                }
                if (dice.chance(40)) {
                    line.put("passportNumber", NO_COUNTRY + dice.digits(7));
                }
                if (dice.chance(50)) {
                    line.put("idNumber", identifier(dice));
                }
            }
            case COMPANY, ORGANIZATION -> {
                line.put("jurisdiction", country);
                line.put("incorporationDate", Integer.toString(1970 + dice.below(55)));
                line.put("registrationNumber", identifier(dice));
                if (dice.chance(40)) {
                    line.put("taxNumber", NO_COUNTRY + dice.digits(9));
                }
            }
            case VESSEL -> {
                line.put("flag", country);
                line.put("imoNumber", NO_SHIP + dice.digits(6));
                line.put("buildDate", Integer.toString(1980 + dice.below(45)));
                line.put("type", dice.oneOf(List.of("Crude oil tanker", "Bulk carrier", "Container ship")));
            }
            case AIRCRAFT -> {
                line.put("country", country);
                line.put("registrationNumber", identifier(dice));
                line.put("buildDate", Integer.toString(1980 + dice.below(45)));
            }
        }
        return name.text();
    }

    /** So many digits that no two of one party are ever equal. */
    private static String identifier(Dice dice) {
        return NO_COUNTRY + "-" + dice.digits(12);
    }

    private Word name(Dice dice) {
        Words any = Words.ofAny();
        return switch (sort) {
            case PERSON -> personName(dice);
            case COMPANY, ORGANIZATION -> {
                Word city = culture.one("city", dice);
                Word form = culture.one("form", dice);
                String business = any.one("quality", dice).text() + " "
                        + any.one("trade", dice).text();
                yield new Word(
                        city.text() + " " + business + " " + form.text(),
                        city.other() + " " + business + " " + form.other());
            }
            case VESSEL ->
                same((any.one("quality", dice).text() + " "
                                + any.one("ship", dice).text() + " " + (1 + dice.below(99)))
                        .toUpperCase(Locale.ROOT));
            case AIRCRAFT -> same(NO_COUNTRY + "-" + dice.text("ABCDEFGHJKLMNPQRSTUVWXYZ", 5));
        };
    }

    private static Word same(String text) {
        return new Word(text, text);
    }

    private Word personName(Dice dice) {
        List<Word> words = new ArrayList<>();
        words.add(culture.one(female ? "female" : "male", dice));
        if (!culture.isFamilyFirst() && dice.chance(50)) {
            words.add(culture.one(female ? "female" : "male", dice));
        }
        Word family = culture.one("family", dice);
        List<Word> endings = female ? culture.of("female-ending") : List.of();
        words.add(
                culture.isFamilyFirst() ? 0 : words.size(),
                endings.isEmpty() ? family : family.with(endings.getFirst()));
        // Names that are written family first are, in their own letters, written without blanks.
        return new Word(
                String.join(" ", words.stream().map(Word::text).toList()),
                String.join(
                        culture.isFamilyFirst() ? "" : " ",
                        words.stream().map(Word::other).toList()));
    }

    /** Writes a record that belongs to the party, where it has that one. */
    void writeJoined(Writer out, int which) throws IOException {
        if (which == ADDRESS && hasAddress) {
            writeAddress(out);
        } else if (which < sanctions) {
            writeSanction(out, which);
        }
    }

    private void writeAddress(Writer out) throws IOException {
        Dice dice = dice(JOINED_RECORD, ADDRESS);
        EntityLine line = new EntityLine(joinedId(ADDRESS), "Address");
        String street =
                (1 + dice.below(250)) + " " + Words.ofAny().one("street", dice).text();
        String city = culture.one("city", dice).text();
        String postalCode = dice.digits(5);
        String full = street + ", " + postalCode + " " + city;
        line.put("full", full);
        line.put("street", street);
        line.put("postalCode", postalCode);
        line.put("city", city);
        line.put("country", country);
        line.write(out, full);
    }

    private void writeSanction(Writer out, int which) throws IOException {
        Dice dice = dice(JOINED_RECORD, which);
        String program = dice.oneOf(PROGRAMS);
        EntityLine line = new EntityLine(joinedId(which), "Sanction");
        line.put("entity", id);
        line.put("authority", dice.oneOf(AUTHORITIES));
        line.put("programId", program);
        line.put("listingDate", firstSeen.minusDays(dice.below(30)).toString());
        line.put("reason", "Generated programme " + program + ".");
        for (int i = 0; i < amended.size(); i++) {
            if (which == 0 && amendment(dice(AMENDMENT, i)) == Amendment.SANCTION) {
                line.put("reason", "Amended on " + amended.get(i) + ".");
            }
        }
        line.write(out, program);
    }
}
