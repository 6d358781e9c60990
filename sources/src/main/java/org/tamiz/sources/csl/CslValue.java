package org.tamiz.sources.csl;

import java.util.List;
import java.util.stream.Collectors;

/** What a member of a row holds: a text, several values, or members of its own. Nothing blank. */
sealed interface CslValue {

    /** A text, or a number or truth value as text; without blanks around it. */
    record Text(String text) implements CslValue {}

    /** The values of an array. */
    record Items(List<CslValue> values) implements CslValue {

        public Items {
            values = List.copyOf(values);
        }
    }

    /** The members of an object. */
    record Group(List<Member> members) implements CslValue {

        public Group {
            members = List.copyOf(members);
        }
    }

    /** A member with its name, which may stand twice. */
    record Member(String name, CslValue value) {}

    /** All of it on one line, for what has no field of its own. */
    default String asText() {
        return switch (this) {
            case Text text -> text.text();
            case Items items -> items.values().stream().map(CslValue::asText).collect(Collectors.joining("; "));
            case Group group ->
                group.members().stream()
                        .map(member -> member.name() + ": " + member.value().asText())
                        .collect(Collectors.joining(", "));
        };
    }

    /** Every text in it, in order. */
    default List<String> texts() {
        return switch (this) {
            case Text text -> List.of(text.text());
            case Items items ->
                items.values().stream().flatMap(value -> value.texts().stream()).toList();
            case Group group ->
                group.members().stream()
                        .flatMap(member -> member.value().texts().stream())
                        .toList();
        };
    }
}
