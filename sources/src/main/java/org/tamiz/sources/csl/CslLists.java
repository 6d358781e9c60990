package org.tamiz.sources.csl;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tamiz.model.ListingKind;
import org.tamiz.sources.internal.Slug;
import org.tamiz.sources.ofac.OfacList;

/**
 * Which list a row belongs to, by its {@code source}: {@code Entity List (EL) - Bureau of Industry and Security}.
 *
 * <p>The short name in brackets decides, else the name before it; letter case, blanks and the word "List" do not matter.
 * A source that is not known here is a list of its own, so that nothing of it is lost.
 */
final class CslLists {

    private static final String BIS = "US Department of Commerce, Bureau of Industry and Security";
    private static final String STATE = "US Department of State";

    /** Most characters of a list id that is made of an unknown source. */
    private static final int LONGEST_SLUG = 60;

    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]*)\\)");

    private static final CslList SDN = ofac(OfacList.SDN);
    /** All lists of OFAC but the SDN list: it publishes them as one, under one series of numbers. */
    private static final CslList NON_SDN = ofac(OfacList.CONSOLIDATED);

    private static final CslList ENTITY = exports("bis-entity-list", "BIS Entity List", BIS);
    private static final CslList DENIED = exports("bis-denied-persons", "BIS Denied Persons List", BIS);
    private static final CslList UNVERIFIED = exports("bis-unverified", "BIS Unverified List", BIS);
    private static final CslList MILITARY = exports("bis-military-end-user", "BIS Military End User List", BIS);
    private static final CslList DEBARRED = exports(
            "state-aeca-debarred",
            "State Department AECA Debarred List",
            STATE + ", Directorate of Defense Trade Controls");
    private static final CslList NONPROLIFERATION = new CslList(
            "state-nonproliferation",
            "State Department Nonproliferation Sanctions",
            STATE,
            ListingKind.SANCTION,
            false);

    /** By short name and by name, as slugs without "list" at the end. */
    private static final Map<String, CslList> BY_NAME = Map.ofEntries(
            Map.entry("sdn", SDN),
            Map.entry("specially-designated-nationals", SDN),
            Map.entry("ssi", NON_SDN),
            Map.entry("sectoral-sanctions-identifications", NON_SDN),
            Map.entry("fse", NON_SDN),
            Map.entry("foreign-sanctions-evaders", NON_SDN),
            Map.entry("plc", NON_SDN),
            Map.entry("ns-plc", NON_SDN),
            Map.entry("palestinian-legislative-council", NON_SDN),
            Map.entry("cap", NON_SDN),
            Map.entry("capta", NON_SDN),
            Map.entry("ns-mbs", NON_SDN),
            Map.entry("mbs", NON_SDN),
            Map.entry("non-sdn-menu-based-sanctions", NON_SDN),
            Map.entry("cmic", NON_SDN),
            Map.entry("ns-cmic", NON_SDN),
            Map.entry("non-sdn-chinese-military-industrial-complex-companies", NON_SDN),
            Map.entry("el", ENTITY),
            Map.entry("entity", ENTITY),
            Map.entry("dpl", DENIED),
            Map.entry("denied-persons", DENIED),
            Map.entry("uvl", UNVERIFIED),
            Map.entry("unverified", UNVERIFIED),
            Map.entry("meu", MILITARY),
            Map.entry("military-end-user", MILITARY),
            Map.entry("isn", NONPROLIFERATION),
            Map.entry("acn", NONPROLIFERATION),
            Map.entry("nonproliferation-sanctions", NONPROLIFERATION),
            Map.entry("dtc", DEBARRED),
            Map.entry("itar-debarred", DEBARRED),
            Map.entry("aeca-debarred", DEBARRED));

    /** A source with its list. */
    private record Named(String source, CslList list) {}

    /** The one asked for last, because rows of one source stand together. */
    private static volatile Named lastNamed = new Named("SDN", SDN);

    private CslLists() {}

    /** The list of this source, where it is known. */
    static Optional<CslList> known(String source) {
        String name = source.split(" - ", 2)[0];
        Stream<String> shortNames = IN_BRACKETS.matcher(name).results().map((MatchResult match) -> match.group(1));
        return Stream.concat(shortNames, Stream.of(name.split("\\(", 2)[0]))
                .map(CslLists::key)
                .flatMap(key -> Optional.ofNullable(BY_NAME.get(key)).stream())
                .findFirst();
    }

    /** The list of this source; one of its own where the source is not known. Empty text is a source too. */
    static CslList of(String source) {
        Named last = lastNamed;
        if (!last.source().equals(source)) {
            last = new Named(source, find(source));
            lastNamed = last;
        }
        return last.list();
    }

    private static CslList find(String source) {
        return known(source).orElseGet(() -> {
            String slug = Slug.of(source);
            String id = slug.isEmpty() ? "unstated" : slug.substring(0, Math.min(LONGEST_SLUG, slug.length()));
            String title = source.isEmpty() ? "Consolidated Screening List, source not stated" : source;
            String[] parts = source.split(" - ", -1);
            String authority = Arrays.stream(parts).toList().getLast().strip();
            return new CslList(
                    "csl-" + withoutHyphen(id),
                    title,
                    authority.isEmpty() ? "not stated" : authority,
                    ListingKind.UNSTATED,
                    false);
        });
    }

    /** The ids of all known lists. */
    static List<String> ids() {
        return BY_NAME.values().stream().map(CslList::id).distinct().sorted().toList();
    }

    private static String withoutHyphen(String slug) {
        return slug.endsWith("-") ? slug.substring(0, slug.length() - 1) : slug;
    }

    private static String key(String name) {
        String slug = Slug.of(name);
        return slug.endsWith("-list") ? slug.substring(0, slug.length() - "-list".length()) : slug;
    }

    private static CslList ofac(OfacList list) {
        return new CslList(list.id(), list.title(), OfacList.AUTHORITY, ListingKind.SANCTION, true);
    }

    private static CslList exports(String id, String title, String authority) {
        return new CslList(id, title, authority, ListingKind.EXPORT_CONTROL, false);
    }
}
