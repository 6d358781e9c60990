package org.tamiz.ledger.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 value; four numbers, because a million of them are held at once. */
record Hash(long first, long second, long third, long fourth) {

    static final int BYTES = 32;

    static Hash of(byte[] value) {
        ByteBuffer buffer = ByteBuffer.wrap(value);
        if (value.length != BYTES) {
            throw new IllegalArgumentException("a hash has " + BYTES + " bytes, not " + value.length);
        }
        return new Hash(buffer.getLong(), buffer.getLong(), buffer.getLong(), buffer.getLong());
    }

    static Hash ofText(String text) {
        return of(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    byte[] bytes() {
        return ByteBuffer.allocate(BYTES)
                .putLong(first)
                .putLong(second)
                .putLong(third)
                .putLong(fourth)
                .array();
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
