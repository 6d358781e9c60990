package org.tamiz.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 of editions by their content, field by field in a fixed order. Every text is written with its length before
 * it, so that no two different contents can give the same bytes. Record positions, file names and file hashes are not
 * content.
 */
final class ContentHash {

    private final MessageDigest digest = sha256();

    /** Gathers what is hashed: a state has a million small texts, and the digest takes each call slowly. */
    private final ByteBuffer pending = ByteBuffer.allocate(1 << 13);

    /** The bytes of what is no text of its own, of which every entry has much that others have too. */
    private final Map<Object, byte[]> known = new HashMap<>();

    private ContentHash() {}

    static String of(List<Edition> editions) {
        ContentHash hash = new ContentHash();
        hash.text(State.PARSER_VERSION);
        hash.each(editions, hash::edition);
        hash.flush();
        return HexFormat.of().formatHex(hash.digest.digest());
    }

    private void edition(Edition edition) {
        EditionInfo info = edition.info();
        text(info.list());
        text(info.format());
        text(info.published());
        text(info.wholeness());
        text(info.demo());
        for (EntryField field : EntryField.values()) {
            text(edition.coverage().of(field));
            text(edition.coverage().carriedFrom().get(field));
        }
        text(edition.between());
        each(edition.entries(), this::entry);
    }

    private void entry(Entry entry) {
        text(entry.id().list());
        text(entry.id().key());
        each(entry.kinds(), this::text);
        each(entry.designations(), designation -> {
            text(designation.list());
            text(designation.authority());
            each(designation.programs(), this::text);
            text(designation.listedOn());
            each(designation.amendedOn(), this::text);
            text(designation.reference());
        });
        party(entry.party());
        standing(entry.standing());
    }

    private void standing(Standing standing) {
        text(standing.presence());
        text(standing.version());
        for (EntryField field : EntryField.values()) {
            text(standing.carried().get(field));
            text(standing.unknown().contains(field));
        }
    }

    private void party(Party party) {
        text(party.type());
        each(party.names(), name -> {
            text(name.text());
            text(name.kind());
            text(name.script());
            each(name.parts(), part -> {
                text(part.kind());
                text(part.text());
            });
        });
        each(party.identifiers(), identifier -> {
            text(identifier.scheme());
            text(identifier.value());
            country(identifier.country());
            text(identifier.note());
        });
        Profile profile = party.profile();
        each(profile.birthDates(), this::date);
        each(profile.foundingDates(), this::date);
        each(profile.birthPlaces(), this::address);
        each(profile.nationalities(), this::country);
        each(profile.citizenships(), this::country);
        each(profile.countries(), this::country);
        text(profile.gender());
        each(party.addresses(), this::address);
        each(party.wallets(), wallet -> {
            text(wallet.currency());
            text(wallet.address());
        });
        each(party.links(), link -> {
            text(link.label());
            text(link.to());
        });
        each(party.properties(), property -> {
            text(property.label());
            text(property.value());
        });
    }

    private void date(DateStatement statement) {
        switch (statement) {
            case DateStatement.On on -> {
                text("on");
                text(on.date());
                text(on.circa());
            }
            case DateStatement.Between between -> {
                text("between");
                text(between.from());
                text(between.to());
                text(between.circa());
            }
            case DateStatement.Unread unread -> {
                text("unread");
                text(unread.text());
            }
        }
    }

    private void address(Address address) {
        text(address.street());
        text(address.city());
        text(address.region());
        text(address.postalCode());
        country(address.country());
        text(address.note());
    }

    private void country(@Nullable Country country) {
        text(country == null ? null : country.code());
        text(country == null ? null : country.text());
    }

    private <T> void each(List<T> values, Consumer<? super T> write) {
        number(values.size());
        for (T value : values) {
            write.accept(value);
        }
    }

    private void text(@Nullable String value) {
        if (value == null) {
            number(-1);
        } else {
            bytes(value.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** What it is as a text; for days, words and the like, of which there are few different ones. */
    private void text(@Nullable Object value) {
        if (value == null) {
            number(-1);
        } else {
            bytes(known.computeIfAbsent(value, each -> each.toString().getBytes(StandardCharsets.UTF_8)));
        }
    }

    private void bytes(byte[] bytes) {
        number(bytes.length);
        if (bytes.length > pending.remaining()) {
            flush();
        }
        if (bytes.length > pending.remaining()) {
            digest.update(bytes);
        } else {
            pending.put(bytes);
        }
    }

    private void number(int value) {
        if (pending.remaining() < Integer.BYTES) {
            flush();
        }
        pending.putInt(value);
    }

    private void flush() {
        digest.update(pending.array(), 0, pending.position());
        pending.clear();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
