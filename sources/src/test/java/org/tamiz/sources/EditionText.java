package org.tamiz.sources;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.Edition;
import org.tamiz.model.Entry;
import org.tamiz.model.Party;
import org.tamiz.model.Profile;

/** An edition with its notices as text, one statement a line; what golden tests compare. */
final class EditionText {

    private final StringBuilder text = new StringBuilder();

    private EditionText() {}

    static String of(ReadEdition read) {
        EditionText text = new EditionText();
        Edition edition = read.edition();
        text.line(0, "list", edition.info().list());
        text.line(0, "title", edition.info().title());
        text.line(0, "format", edition.info().format());
        text.line(0, "published", edition.info().published());
        text.line(0, "files", edition.info().files());
        text.line(0, "wholeness", edition.info().wholeness());
        edition.coverage().extents().forEach((field, extent) -> text.line(0, "covers " + field, extent));
        edition.entries().forEach(text::entry);
        text.lines(
                0,
                "notice",
                read.notices().stream()
                        .map(n ->
                                n.code() + " " + n.position() + " " + n.record() + " " + n.field() + ": " + n.message())
                        .toList());
        return text.text.toString();
    }

    private void entry(Entry entry) {
        Party party = entry.party();
        Profile profile = party.profile();
        line(0, "entry", entry.id() + " " + party.type() + " at " + entry.position());
        lines(1, "kind", entry.kinds());
        lines(1, "designation", entry.designations());
        lines(1, "name", party.names());
        lines(1, "birth", profile.birthDates());
        lines(1, "founding", profile.foundingDates());
        lines(1, "birth place", profile.birthPlaces());
        lines(1, "nationality", profile.nationalities());
        lines(1, "citizenship", profile.citizenships());
        lines(1, "country", profile.countries());
        line(1, "gender", profile.gender());
        lines(1, "identifier", party.identifiers());
        lines(1, "address", party.addresses());
        lines(1, "wallet", party.wallets());
        lines(1, "link", party.links());
        lines(1, "property", party.properties());
    }

    private void lines(int depth, String label, List<?> values) {
        values.forEach(value -> line(depth, label, value));
    }

    private void line(int depth, String label, @Nullable Object value) {
        text.append("  ".repeat(depth)).append(label).append(": ").append(value).append('\n');
    }
}
