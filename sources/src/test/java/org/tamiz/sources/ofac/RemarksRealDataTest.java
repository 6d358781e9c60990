package org.tamiz.sources.ofac;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tamiz.model.Country;
import org.tamiz.model.DateStatement;
import org.tamiz.model.Identifier;
import org.tamiz.model.PartialDate;
import org.tamiz.model.PartyType;
import org.tamiz.testkit.SharedData;

/** Nothing that a remark says is lost: over every shared edition, what is read holds each word of each item. */
class RemarksRealDataTest {

    private static final Pattern REMARK = Pattern.compile(",(?:\"([^\"]*)\"|([^,\"]*))$");

    /** The words by which the rules know what an item states; the model says the same by the field. */
    private static final Set<String> FIELD_LABELS = Set.of(
            "DOB",
            "POB",
            "nationality",
            "citizen",
            "Nationality of Registration",
            "Organization Established Date",
            "Aircraft Manufacture Date",
            "Vessel Year of Build",
            "Digital Currency Address",
            "Gender");

    @Test
    void everyItemIsUsedOrKept() throws IOException {
        Path ofac = SharedData.require("lists/ofac");
        int items = 0;
        Set<String> labels = new HashSet<>();
        try (Stream<Path> files = Files.walk(ofac)) {
            for (Path file :
                    files.filter(path -> isMain(path.getFileName().toString())).toList()) {
                for (String remark : remarks(file)) {
                    List<String> parts = RemarksParser.items(remark);
                    if (!letters(String.join("", parts)).equals(letters(remark))) {
                        throw new AssertionError(parts + " is not all of " + remark);
                    }
                    for (String item : parts) {
                        items++;
                        labels.add(left(item, RemarksParser.read(item, PartyType.PERSON)));
                    }
                }
            }
        }
        // 11 editions hold some 400,000 items; what none of their readings holds must be one of the known labels.
        assertThat(items).isGreaterThan(300_000);
        assertThat(labels).filteredOn(label -> !isLabel(label)).isEmpty();
    }

    private static boolean isMain(String name) {
        boolean sdn = name.startsWith("sdn") && name.endsWith(".csv") && !name.contains("comments");
        return sdn || name.equals("cons_prim.csv");
    }

    private static boolean isLabel(String text) {
        String label = text.startsWith("alt. ") || text.startsWith("Alt. ")
                ? text.substring(5).strip()
                : text;
        String plain = label.replaceAll("[:#-]", "").strip();
        return plain.isEmpty()
                || plain.equals("alt.")
                || FIELD_LABELS.contains(plain)
                || RemarkLabels.find(plain + " ").isPresent()
                || plain.endsWith("No.")
                || plain.endsWith("Number")
                || plain.endsWith("ID");
    }

    /** What is left of an item when everything that its reading holds is taken out, in order. */
    private static String left(String item, RemarkItem read) {
        String left = item;
        for (String said : said(read, item)) {
            int at = left.lastIndexOf(said);
            if (at < 0) {
                throw new AssertionError("\"" + said + "\" is not in \"" + item + "\"");
            }
            left = left.substring(0, at) + left.substring(at + said.length());
        }
        return left.replaceAll("\\(\\s*\\)", "")
                .replaceAll("[\\s,']+$", "")
                .replaceAll("[',]\\s*[',]", "")
                .strip();
    }

    private static List<String> said(RemarkItem read, String item) {
        return switch (read) {
            case RemarkItem.WeakAlias alias -> List.of(alias.name(), alias.label());
            case RemarkItem.BirthDate birth -> List.of(date(birth.date(), item));
            case RemarkItem.FoundingDate founding -> List.of(date(founding.date(), item));
            case RemarkItem.BirthPlace birth ->
                present(
                        countryText(birth.place().country()),
                        birth.place().region(),
                        birth.place().city());
            case RemarkItem.Nationality nationality ->
                List.of(nationality.country().text());
            case RemarkItem.Citizenship citizenship ->
                List.of(citizenship.country().text());
            case RemarkItem.RegisteredIn registry -> List.of(registry.country().text());
            case RemarkItem.Sex sex -> List.of(sex.gender().name().equals("MALE") ? "Male" : "Female");
            case RemarkItem.IssuedNumber number -> number(number.identifier());
            case RemarkItem.CurrencyAddress address ->
                List.of(address.wallet().address(), address.wallet().currency());
            case RemarkItem.NamedBeside other -> List.of(other.name(), other.label());
            case RemarkItem.Other other ->
                other.value().label().equals(RemarksParser.REMARK)
                        ? List.of(other.value().value())
                        : List.of(other.value().value(), other.value().label());
        };
    }

    private static List<String> number(Identifier identifier) {
        List<String> said = new ArrayList<>();
        // A note can be made of what stands before and behind the country, so it is taken out word by word.
        if (identifier.note() != null) {
            said.addAll(List.of(identifier.note().split(" ", -1)).reversed());
        }
        said.addAll(present(countryText(identifier.country()), identifier.value()));
        return said;
    }

    /** The date written as OFAC writes it. */
    private static String date(DateStatement statement, String item) {
        return switch (statement) {
            case DateStatement.On on -> (on.circa() ? "circa " : "") + date(on.date());
            case DateStatement.Between between -> {
                String text = (between.circa() ? "circa " : "") + date(between.from()) + " to " + date(between.to());
                yield item.contains(text) ? text : text.replace(" to ", "-");
            }
            case DateStatement.Unread unread -> unread.text();
        };
    }

    private static String date(PartialDate date) {
        String months = "JanFebMarAprMayJunJulAugSepOctNovDec";
        String day = date.day() == 0 ? "" : String.format(Locale.ROOT, "%02d ", date.day());
        String month = date.month() == 0 ? "" : months.substring(date.month() * 3 - 3, date.month() * 3) + " ";
        return day + month + date.year();
    }

    private static List<String> present(@Nullable String... texts) {
        return Stream.of(texts).flatMap(Stream::ofNullable).toList();
    }

    private static @Nullable String countryText(@Nullable Country country) {
        return country == null ? null : country.text();
    }

    /** Letters and digits alone: what separates items is not said. */
    private static String letters(String text) {
        return text.replaceAll("[^\\p{Alnum}]", "");
    }

    private static List<String> remarks(Path file) throws IOException {
        Map<String, String> comments = new HashMap<>();
        for (String name : List.of("sdn_comments.csv", "cons_comments.csv")) {
            Path commentsFile = file.resolveSibling(name);
            if (Files.exists(commentsFile)) {
                for (String line : Files.readString(commentsFile, ISO_8859_1).split("\r?\n", -1)) {
                    int comma = line.indexOf(',');
                    if (comma > 0) {
                        comments.put(line.substring(0, comma), line.substring(comma + 2, line.length() - 1));
                    }
                }
            }
        }
        List<String> remarks = new ArrayList<>();
        for (String line : Files.readString(file, ISO_8859_1).split("\r?\n", -1)) {
            Matcher remark = REMARK.matcher(line);
            if (remark.find()) {
                String text = remark.group(1) == null ? remark.group(2) : remark.group(1);
                if (!text.strip().equals("-0-")) {
                    remarks.add(text + comments.getOrDefault(line.substring(0, line.indexOf(',')), ""));
                }
            }
        }
        return remarks;
    }
}
