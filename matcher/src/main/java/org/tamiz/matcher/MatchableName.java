package org.tamiz.matcher;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tamiz.model.PartyName;
import org.tamiz.names.Acronyms;
import org.tamiz.names.FoldedName;
import org.tamiz.names.NameFolder;
import org.tamiz.names.NameOf;

/**
 * A name with its folded readings.
 *
 * @param name the name as published
 * @param readings its readings that have at least one token; may be empty
 * @param acronyms what it may be shortened to, each of 3 to 8 letters or digits and none twice; none for the name of a person
 * @param acronymWords the words that stand for the name if it is itself an acronym, likewise; of most names none
 */
public record MatchableName(
        PartyName name, List<FoldedName> readings, List<String> acronyms, List<String> acronymWords) {

    public MatchableName {
        readings = List.copyOf(readings);
        acronyms = List.copyOf(acronyms);
        acronymWords = List.copyOf(acronymWords);
    }

    /** A name that neither is an acronym nor has one. */
    public MatchableName(PartyName name, List<FoldedName> readings) {
        this(name, readings, List.of(), List.of());
    }

    static MatchableName of(PartyName name, NameOf of) {
        List<FoldedName> readings = NameFolder.fold(name.text(), of).stream()
                .filter(reading -> !reading.tokens().isEmpty())
                .toList();
        if (of == NameOf.PERSON) {
            return new MatchableName(name, readings);
        }
        Set<String> acronyms = new LinkedHashSet<>();
        Set<String> words = new LinkedHashSet<>();
        for (FoldedName reading : readings) {
            if (of == NameOf.OTHER || Acronyms.isOfFirm(reading)) {
                acronyms.addAll(Acronyms.of(reading));
            }
            Acronyms.wordOf(reading).ifPresent(words::add);
        }
        return new MatchableName(name, readings, new ArrayList<>(acronyms), new ArrayList<>(words));
    }

    /** The acronym by which one of the two names stands for the other; empty when none does. */
    String acronymWith(MatchableName other) {
        String mine = firstOf(acronymWords, other.acronyms);
        return mine.isEmpty() ? firstOf(other.acronymWords, acronyms) : mine;
    }

    private static String firstOf(List<String> words, List<String> acronyms) {
        for (String word : words) {
            if (acronyms.contains(word)) {
                return word;
            }
        }
        return "";
    }
}
