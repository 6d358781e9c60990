package org.tamiz.sources.csl;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tamiz.sources.csl.CslValue.Group;
import org.tamiz.sources.csl.CslValue.Items;
import org.tamiz.sources.csl.CslValue.Member;
import org.tamiz.sources.csl.CslValue.Text;
import org.tamiz.sources.internal.Blanks;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** The members of one row, taken out one by one, so that it shows what nobody took. */
final class CslFields {

    private final Set<String> names;
    private final List<Member> left;

    private CslFields(Set<String> names, List<Member> left) {
        this.names = names;
        this.left = left;
    }

    /**
     * Reads a row's text.
     *
     * @throws IllegalArgumentException when it is not one JSON object
     */
    static CslFields parse(String text) {
        Set<String> names = new LinkedHashSet<>();
        try (JsonParser parser = CslJson.FACTORY.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("a row of the Consolidated Screening List is a JSON object");
            }
            List<Member> members = members(parser, names);
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException("more follows behind the JSON object");
            }
            return new CslFields(names, members);
        } catch (JacksonException e) {
            // Jackson's own message quotes the text; names must not travel in messages.
            throw new IllegalArgumentException("not a JSON object");
        }
    }

    /** The members of another object, to be taken out of it. */
    static CslFields of(Group group) {
        return new CslFields(Set.of(), new ArrayList<>(group.members()));
    }

    /** The members up to the end of the object; their names too where somebody wants to know of those that say nothing. */
    private static List<Member> members(JsonParser parser, @Nullable Set<String> names) {
        List<Member> members = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = Blanks.strip(parser.currentName());
            CslValue value = value(parser, parser.nextToken());
            if (names != null) {
                names.add(name);
            }
            if (value != null) {
                members.add(new Member(name.isEmpty() ? "(no label)" : name, value));
            }
        }
        return members;
    }

    private static @Nullable CslValue value(JsonParser parser, JsonToken token) {
        return switch (token) {
            case START_OBJECT -> {
                List<Member> members = members(parser, null);
                yield members.isEmpty() ? null : new Group(members);
            }
            case START_ARRAY -> {
                List<CslValue> values = new ArrayList<>();
                for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                    CslValue value = value(parser, next);
                    if (value != null) {
                        values.add(value);
                    }
                }
                yield values.isEmpty() ? null : new Items(values);
            }
            case VALUE_NULL -> null;
            default -> {
                String text = Blanks.strip(parser.getString());
                yield text.isEmpty() ? null : new Text(text);
            }
        };
    }

    /** The names of all members, also of those that say nothing. */
    Set<String> names() {
        return names;
    }

    /** The names of the members that say something. */
    Set<String> stated() {
        return left.stream().map(Member::name).collect(Collectors.toUnmodifiableSet());
    }

    /** Takes the first member of this name that is a text; {@code null} when there is none. */
    @Nullable
    String take(String name) {
        for (Iterator<Member> members = left.iterator(); members.hasNext(); ) {
            Member member = members.next();
            if (member.name().equals(name) && member.value() instanceof Text text) {
                members.remove();
                return text.text();
            }
        }
        return null;
    }

    /** Takes every member of this name; of arrays their values. */
    List<CslValue> takeAll(String name) {
        List<CslValue> values = new ArrayList<>();
        for (Iterator<Member> members = left.iterator(); members.hasNext(); ) {
            Member member = members.next();
            if (member.name().equals(name)) {
                members.remove();
                if (member.value() instanceof Items items) {
                    values.addAll(items.values());
                } else {
                    values.add(member.value());
                }
            }
        }
        return values;
    }

    /** What has not been taken. */
    List<Member> rest() {
        return List.copyOf(left);
    }
}
