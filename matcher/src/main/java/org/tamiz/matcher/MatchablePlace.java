package org.tamiz.matcher;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.Address;
import org.tamiz.names.FoldedName;
import org.tamiz.names.NameFolder;
import org.tamiz.names.Token;

/**
 * A place of birth or an address, folded once so that comparing need not.
 *
 * @param country ISO code of its country; {@code null} when not stated or not known
 * @param town the words of its town, folded, without those that say what a town is; empty when not stated
 * @param words every other word of it, that of street, region, postal code: letters and numbers, each once
 * @param text the place in words for people, folded
 */
public record MatchablePlace(@Nullable String country, List<String> town, List<String> words, String text) {

    /** Words that say what sort of place it is, and not which. */
    private static final Set<String> GENERIC = Set.of(
            "apartment",
            "apt",
            "ave",
            "avenida",
            "avenue",
            "block",
            "building",
            "calle",
            "city",
            "col",
            "colonia",
            "county",
            "de",
            "del",
            "department",
            "district",
            "floor",
            "governorate",
            "house",
            "la",
            "municipality",
            "near",
            "no",
            "oblast",
            "of",
            "office",
            "province",
            "rayon",
            "region",
            "republic",
            "road",
            "room",
            "sector",
            "st",
            "state",
            "street",
            "suite",
            "the",
            "town",
            "ul",
            "ulitsa",
            "village",
            "zone");

    public MatchablePlace {
        town = List.copyOf(town);
        words = List.copyOf(words);
    }

    /** Prepares a place. */
    public static MatchablePlace of(Address address) {
        List<String> town = words(address.city());
        TreeSet<String> others = new TreeSet<>();
        others.addAll(words(address.street()));
        others.addAll(words(address.region()));
        others.addAll(words(address.postalCode()));
        town.forEach(others::remove);
        String country = address.country() == null ? null : address.country().code();
        List<String> all = new ArrayList<>(town);
        all.addAll(others);
        return new MatchablePlace(country, town, List.copyOf(others), String.join(" ", all));
    }

    private static List<String> words(@Nullable String text) {
        if (text == null) {
            return List.of();
        }
        FoldedName reading = NameFolder.fold(text).getFirst();
        return reading.tokens().stream()
                .map(Token::text)
                .filter(word -> !GENERIC.contains(word))
                .distinct()
                .toList();
    }

    /** Whether it says more than its country. */
    public boolean isSpecific() {
        return !town.isEmpty() || !words.isEmpty();
    }

    /**
     * Whether the two may be in one town: the same words, or the town of one somewhere in the other, for lists and
     * customers put towns into regions and whole addresses into streets.
     */
    public boolean isInTownOf(MatchablePlace other) {
        if (isOtherCountry(other)) {
            return false;
        }
        return other.names(town) || names(other.town);
    }

    private boolean names(List<String> somewhere) {
        return !somewhere.isEmpty()
                && somewhere.stream().allMatch(word -> town.contains(word) || words.contains(word))
                && somewhere.stream().anyMatch(word -> word.length() > 2);
    }

    /** Whether the two are one address: one number and one word beside the town's in common. */
    public boolean isAddressOf(MatchablePlace other) {
        boolean number = false;
        boolean word = false;
        for (String each : words) {
            if (other.words.contains(each)) {
                boolean digits = each.charAt(0) <= '9';
                number |= digits;
                word |= !digits && each.length() > 2;
            }
        }
        boolean sameTown = town.isEmpty() || other.town.isEmpty() || isInTownOf(other);
        return number && word && sameTown && !isOtherCountry(other);
    }

    /** Whether both state a country, and not the same. */
    public boolean isOtherCountry(MatchablePlace other) {
        return country != null && other.country != null && !country.equals(other.country);
    }
}
