package org.tamiz.sources.ftm;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tamiz.model.ListingKind;

/** What FollowTheMoney topics say about why a party stands on a list. */
final class FtmTopics {

    /** Topics that stand for a kind, with all that lie below them: {@code crime} also decides {@code crime.fin}. */
    private static final Map<String, ListingKind> KINDS = Map.ofEntries(
            Map.entry("sanction", ListingKind.SANCTION),
            Map.entry("sanction.linked", ListingKind.SANCTION_LINKED),
            // Answers to sanctions, which their publisher keeps apart from sanctions: never "designated".
            Map.entry("sanction.counter", ListingKind.OF_INTEREST),
            Map.entry("asset.frozen", ListingKind.SANCTION_LINKED),
            Map.entry("export", ListingKind.EXPORT_CONTROL),
            Map.entry("trade", ListingKind.EXPORT_CONTROL),
            Map.entry("debarment", ListingKind.DEBARMENT),
            Map.entry("role.pep", ListingKind.POLITICALLY_EXPOSED),
            Map.entry("role.rca", ListingKind.CLOSE_ASSOCIATE),
            Map.entry("role.oligarch", ListingKind.OF_INTEREST),
            Map.entry("role.spy", ListingKind.OF_INTEREST),
            Map.entry("crime", ListingKind.CRIME),
            Map.entry("wanted", ListingKind.CRIME),
            Map.entry("reg", ListingKind.REGULATORY),
            Map.entry("invest", ListingKind.REGULATORY),
            Map.entry("corp.disqual", ListingKind.REGULATORY),
            Map.entry("forced.labor", ListingKind.REGULATORY),
            Map.entry("poi", ListingKind.OF_INTEREST));

    /** Families of topics that describe a party and give no reason to list it. */
    private static final Set<String> DESCRIPTIONS = Set.of("corp", "fin", "gov", "mil", "pol", "rel", "role");

    private FtmTopics() {}

    /** The kinds that these topics stand for; {@link ListingKind#UNSTATED} alone when there is none. */
    static List<ListingKind> kinds(List<String> topics) {
        List<ListingKind> kinds = topics.stream()
                .flatMap(topic -> kind(topic).stream())
                .sorted()
                .distinct()
                .toList();
        return kinds.isEmpty() ? List.of(ListingKind.UNSTATED) : kinds;
    }

    /** The kind that one topic stands for; empty when it merely describes or is not known. */
    static Optional<ListingKind> kind(String topic) {
        // A topic below "sanction" that this version does not know must not pass for a designation.
        if (topic.startsWith("sanction.") && !KINDS.containsKey(topic)) {
            return Optional.empty();
        }
        for (String known = topic; !known.isEmpty(); known = parent(known)) {
            ListingKind kind = KINDS.get(known);
            if (kind != null) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    static boolean isKnown(String topic) {
        return kind(topic).isPresent() || DESCRIPTIONS.contains(topic.split("\\.", 2)[0]);
    }

    private static String parent(String topic) {
        return topic.substring(0, Math.max(0, topic.lastIndexOf('.')));
    }
}
