package org.tamiz.sources.ofac;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.Address;
import org.tamiz.model.Country;
import org.tamiz.model.Gender;
import org.tamiz.model.Identifier;
import org.tamiz.model.LabelledValue;
import org.tamiz.model.PartyType;
import org.tamiz.model.Wallet;
import org.tamiz.sources.internal.Countries;
import org.tamiz.sources.internal.EnglishDates;

/**
 * Takes OFAC's remarks apart: {@code DOB 1957; POB Havana, Cuba; Passport B123 (Cuba); Linked To: X.}
 *
 * <p>Two steps. {@link #items} cuts the text at semicolons, leaving alone those inside brackets. {@link #read} tells
 * what one item states by its first words; an item that no rule knows stays whole under its own label or under
 * {@link #REMARK}.
 */
final class RemarksParser {

    /** The label of an item that has none of its own. */
    static final String REMARK = "Remark";

    private static final String WALLET = "Digital Currency Address - ";
    private static final int LONGEST_LABEL = 80;

    /** An alias whose quote has not been closed. */
    private static final Pattern OPEN_ALIAS = Pattern.compile("[afn]\\.k\\.a\\. '.*[^']");

    /** First words of items that are a label and a value without a colon between, beyond the numbers. */
    private static final List<String> PLAIN_LABELS = List.of(
            "Additional Sanctions Information -",
            "Executive Order 13662 Directive Determination -",
            "Aircraft Model",
            "Chinese Commercial Code",
            "Former Vessel Flag",
            "Other Vessel Flag",
            "Other Vessel Type",
            "Target Type",
            "Transactions Prohibited For Persons Owned or Controlled By U.S. Financial Institutions");

    private RemarksParser() {}

    /** The items of a remark, each without blanks around it, none blank. Only the remark's full stop is taken off. */
    static List<String> items(String remarks) {
        String body = withoutFullStop(remarks.strip());
        List<String> items = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c == '(') {
                i = closingBracket(body, i);
            } else if (c == ';' && !isInsideAlias(body, start, i)) {
                add(items, body.substring(start, i));
                start = i + 1;
            }
        }
        add(items, body.substring(start));
        return items;
    }

    /** What an item of the remarks of a party of this type states. */
    static RemarkItem read(String item, PartyType type) {
        String text = withoutAlternate(item);
        RemarkItem known = alias(text);
        known = known == null ? date(text) : known;
        known = known == null ? place(text) : known;
        known = known == null ? beside(text) : known;
        known = known == null ? wallet(text) : known;
        known = known == null ? number(text, type) : known;
        return known == null ? labelled(text, item) : known;
    }

    /**
     * The remark without its closing full stop. "S.A. DE C.V." at the end has but one stop for the abbreviation and
     * the remark; there it stays. Behind a quote, as in {@code 'M.R.O.'.}, it is the remark's.
     */
    private static String withoutFullStop(String remarks) {
        if (!remarks.endsWith(".")) {
            return remarks;
        }
        String body = remarks.substring(0, remarks.length() - 1);
        String lastWord = body.substring(body.lastIndexOf(' ') + 1);
        boolean abbreviation = lastWord.length() >= 3 && lastWord.length() % 2 == 1 && !lastWord.endsWith("'");
        for (int i = 0; i < lastWord.length() && abbreviation; i++) {
            char c = lastWord.charAt(i);
            abbreviation = i % 2 == 1 ? c == '.' : (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        }
        return abbreviation ? remarks : body;
    }

    /** Whether the semicolon stands between the quotes of an alias, and not behind one whose closing quote is missing. */
    private static boolean isInsideAlias(String text, int start, int semicolon) {
        String before = text.substring(start, semicolon).strip();
        int next = text.indexOf(';', semicolon + 1);
        String behind =
                text.substring(semicolon + 1, next < 0 ? text.length() : next).strip();
        return OPEN_ALIAS.matcher(withoutAlternate(before)).matches()
                && behind.endsWith("'")
                && !behind.contains(".k.a. '")
                && behind.indexOf(':') < 0;
    }

    /** Index of the bracket that closes this one; the opening one itself when none does, so that it counts for nothing. */
    private static int closingBracket(String text, int opening) {
        int depth = 0;
        for (int i = opening; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return i;
            }
        }
        return opening;
    }

    private static void add(List<String> items, String item) {
        String text = item.strip();
        if (!text.isEmpty()) {
            items.add(text);
        }
    }

    /** Later values of a kind carry "alt." before the label; all values of a kind are alternatives in the model. */
    private static String withoutAlternate(String item) {
        return startsWith(item, "alt. ") ? item.substring(5).strip() : item;
    }

    private static @Nullable RemarkItem alias(String text) {
        for (String label : List.of("a.k.a.", "f.k.a.", "n.k.a.")) {
            String rest = after(text, label);
            if (rest != null && rest.length() > 2 && rest.startsWith("'") && rest.endsWith("'")) {
                String name = rest.substring(1, rest.length() - 1).strip();
                return name.isEmpty() ? null : new RemarkItem.WeakAlias(label, name);
            }
        }
        return null;
    }

    private static @Nullable RemarkItem date(String text) {
        String birth = after(text, "DOB");
        if (birth != null) {
            return new RemarkItem.BirthDate(EnglishDates.parse(birth));
        }
        for (String label :
                List.of("Organization Established Date", "Aircraft Manufacture Date", "Vessel Year of Build")) {
            String date = after(text, label);
            if (date != null) {
                return new RemarkItem.FoundingDate(EnglishDates.parse(date));
            }
        }
        return null;
    }

    private static @Nullable RemarkItem place(String text) {
        String birthPlace = after(text, "POB");
        if (birthPlace != null) {
            return new RemarkItem.BirthPlace(birthPlace(birthPlace));
        }
        String registry = after(text, "Nationality of Registration");
        if (registry != null) {
            return new RemarkItem.RegisteredIn(Countries.mention(registry));
        }
        String nationality = after(text, "nationality");
        if (nationality != null) {
            return new RemarkItem.Nationality(Countries.mention(nationality));
        }
        String citizenship = after(text, "citizen");
        if (citizenship != null) {
            return new RemarkItem.Citizenship(Countries.mention(citizenship));
        }
        String gender = after(text, "Gender");
        if (gender != null && (gender.equals("Male") || gender.equals("Female"))) {
            return new RemarkItem.Sex(gender.equals("Male") ? Gender.MALE : Gender.FEMALE);
        }
        return null;
    }

    private static @Nullable RemarkItem beside(String text) {
        for (String label : List.of("Linked To", "Aircraft Operator")) {
            String name = after(text, label);
            if (name != null) {
                return new RemarkItem.NamedBeside(label, name);
            }
        }
        return null;
    }

    private static @Nullable RemarkItem wallet(String text) {
        String rest = after(text, WALLET.strip());
        int blank = rest == null ? -1 : rest.indexOf(' ');
        if (rest == null || blank < 0) {
            return null;
        }
        String address = rest.substring(blank + 1).strip();
        return new RemarkItem.CurrencyAddress(new Wallet(rest.substring(0, blank), address));
    }

    private static @Nullable RemarkItem number(String text, PartyType type) {
        Optional<RemarkLabels.Found> label = RemarkLabels.find(text);
        int end = label.map(RemarkLabels.Found::end).orElseGet(() -> unknownLabelEnd(text));
        if (end < 0) {
            return null;
        }
        NumberText number = NumberText.of(text.substring(end));
        if (number == null) {
            return null;
        }
        String scheme = label.map(found -> found.schemeIn(number.country()))
                .orElseGet(() -> RemarkLabels.schemeOf(text.substring(0, end)));
        String refined = refine(scheme, number.value(), type);
        return new RemarkItem.IssuedNumber(
                new Identifier(refined, number.value(), number.country(), number.note()), label.isPresent());
    }

    /** Two labels say less than the number itself. */
    private static String refine(String scheme, String value, PartyType type) {
        if (scheme.equals("imo") && type != PartyType.VESSEL) {
            // OFAC writes "Identification Number IMO" for a ship's owner or manager too, whose numbers are another
            // series.
            return "imo-company";
        }
        if (scheme.equals("legal-entity-number") && isLei(value)) {
            return "lei";
        }
        return scheme;
    }

    private static boolean isLei(String value) {
        return value.length() == 20 && value.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'));
    }

    /** End of a label such as "Tourism License No." that is not in the table; -1 when the item does not look like one. */
    private static int unknownLabelEnd(String text) {
        for (String ending : List.of(" No.", " Number", " ID", " #")) {
            int at = text.indexOf(ending);
            int end = at + ending.length();
            boolean ends = at > 0 && end < text.length() && " :(".indexOf(text.charAt(end)) >= 0;
            // A label is a few words without digits or colons, and a number follows it.
            String label = ends ? text.substring(0, at) : "";
            boolean plain = !hasDigit(label) && label.indexOf(':') < 0 && at <= LONGEST_LABEL;
            if (ends && plain && firstWordHasDigit(text.substring(end))) {
                return end;
            }
        }
        return -1;
    }

    private static boolean firstWordHasDigit(String rest) {
        String number = rest.strip();
        int blank = number.indexOf(' ');
        return hasDigit(blank < 0 ? number : number.substring(0, blank));
    }

    static boolean hasDigit(String text) {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private static RemarkItem labelled(String text, String whole) {
        for (String label : PLAIN_LABELS) {
            String value = after(text, label);
            if (value != null) {
                return other(label.endsWith(" -") ? label.substring(0, label.length() - 2) : label, value);
            }
        }
        int colon = text.indexOf(": ");
        if (colon > 0 && colon <= LONGEST_LABEL && !text.substring(0, colon).contains(". ")) {
            return other(text.substring(0, colon), text.substring(colon + 2).strip());
        }
        return other(REMARK, whole);
    }

    private static RemarkItem other(String label, String value) {
        return new RemarkItem.Other(new LabelledValue(label, value));
    }

    /**
     * "Moscow, Russia": the country is the last part, or the last two ("Korea, North"), when it is known; what stands
     * before it is the town and then the region.
     */
    private static Address birthPlace(String text) {
        for (int comma = text.lastIndexOf(','), tries = 0;
                comma > 0 && tries < 2;
                comma = text.lastIndexOf(',', comma - 1), tries++) {
            String tail = text.substring(comma + 1).strip();
            boolean nameGoesOn = tries == 0 && Countries.code(twoLast(text)).isPresent();
            if (!nameGoesOn && Countries.code(tail).isPresent()) {
                return townAndRegion(text.substring(0, comma).strip(), Countries.mention(tail));
            }
        }
        return Countries.code(text).isPresent()
                ? new Address(null, null, null, null, Countries.mention(text), null)
                : townAndRegion(text, null);
    }

    /** The last two parts between commas, or the whole text when it has no more. */
    private static String twoLast(String text) {
        int comma = text.lastIndexOf(',');
        int before = comma < 1 ? -1 : text.lastIndexOf(',', comma - 1);
        return text.substring(before + 1).strip();
    }

    private static Address townAndRegion(String text, @Nullable Country country) {
        int comma = text.indexOf(',');
        if (comma < 1 || comma == text.length() - 1) {
            return new Address(null, text, null, null, country, null);
        }
        String region = text.substring(comma + 1).strip();
        return new Address(
                null, text.substring(0, comma).strip(), region.isEmpty() ? null : region, null, country, null);
    }

    /** What follows this label and a blank or colon; {@code null} when the item does not begin with it or ends there. */
    private static @Nullable String after(String text, String label) {
        if (!startsWith(text, label) || text.length() <= label.length()) {
            return null;
        }
        char next = text.charAt(label.length());
        if (next != ' ' && next != ':') {
            return null;
        }
        String rest = text.substring(label.length() + 1).strip();
        String value = rest.startsWith(": ") ? rest.substring(2).strip() : rest;
        return value.isEmpty() ? null : value;
    }

    /** Whether the text begins with this label, upper and lower case of ASCII letters being equal. */
    private static boolean startsWith(String text, String label) {
        if (text.length() < label.length()) {
            return false;
        }
        for (int i = 0; i < label.length(); i++) {
            if (RemarkLabels.lower(text.charAt(i)) != RemarkLabels.lower(label.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
