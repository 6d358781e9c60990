package org.tamiz.sources.ftm;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Numbers ids, from 0 in the order of their first mention. Millions of ids as map entries would need several times the
 * memory: here an id takes its characters and some twenty bytes.
 */
final class FtmIds {

    private static final int CHUNK = 1 << 20;

    /** Ids one behind the other, none across two chunks. */
    private final List<byte[]> chunks = new ArrayList<>();

    private int used = CHUNK;
    private final LongColumn starts = new LongColumn();
    /** How many bytes an id takes; negative where each character takes two. */
    private final IntColumn lengths = new IntColumn();
    /** Numbers plus one by hash, the next free place where it is taken; a power of two, at most half full. */
    private int[] places = new int[1024];

    int size() {
        return lengths.size();
    }

    /** The number of this id; a new one where it was never seen. */
    int number(String id) {
        byte[] bytes = bytes(id);
        int length = length(id, bytes);
        int place = place(bytes, length, places);
        if (places[place] != 0) {
            return places[place] - 1;
        }
        starts.add(append(bytes));
        lengths.add(length);
        places[place] = size();
        if (size() * 2 > places.length) {
            grow();
        }
        return size() - 1;
    }

    /** The number of this id; -1 where it was never seen. */
    int find(String id) {
        byte[] bytes = bytes(id);
        return places[place(bytes, length(id, bytes), places)] - 1;
    }

    String text(int number) {
        byte[] chunk = chunk(number);
        int from = from(number);
        int length = lengths.get(number);
        if (length >= 0) {
            return new String(chunk, from, length, StandardCharsets.ISO_8859_1);
        }
        StringBuilder text = new StringBuilder(-length / 2);
        for (int i = from; i < from - length; i += 2) {
            text.append((char) (((chunk[i] & 0xFF) << 8) | (chunk[i + 1] & 0xFF)));
        }
        return text.toString();
    }

    private static int length(String id, byte[] bytes) {
        return bytes.length == id.length() ? bytes.length : -bytes.length;
    }

    /** One byte a character where that is enough. No charset: an id may hold half a surrogate pair. */
    private static byte[] bytes(String id) {
        boolean narrow = id.chars().allMatch(c -> c < 256);
        if (narrow) {
            return id.getBytes(StandardCharsets.ISO_8859_1);
        }
        byte[] bytes = new byte[id.length() * 2];
        for (int i = 0; i < id.length(); i++) {
            bytes[2 * i] = (byte) (id.charAt(i) >> 8);
            bytes[2 * i + 1] = (byte) id.charAt(i);
        }
        return bytes;
    }

    private long append(byte[] bytes) {
        if (bytes.length > CHUNK - used) {
            chunks.add(new byte[Math.max(CHUNK, bytes.length)]);
            used = 0;
        }
        System.arraycopy(bytes, 0, chunks.getLast(), used, bytes.length);
        long start = ((long) (chunks.size() - 1) << 32) + used;
        used = Math.min(CHUNK, used + bytes.length);
        return start;
    }

    /** Where the id stands in the table, or else the free place for it. */
    private int place(byte[] bytes, int length, int[] table) {
        int place = hash(bytes, 0, bytes.length) & (table.length - 1);
        while (table[place] != 0 && !isAt(table[place] - 1, bytes, length)) {
            place = (place + 1) & (table.length - 1);
        }
        return place;
    }

    private boolean isAt(int number, byte[] bytes, int length) {
        int from = from(number);
        return lengths.get(number) == length
                && Arrays.equals(chunk(number), from, from + bytes.length, bytes, 0, bytes.length);
    }

    private void grow() {
        int[] larger = new int[places.length * 2];
        for (int number = 0; number < size(); number++) {
            int place = hash(chunk(number), from(number), Math.abs(lengths.get(number))) & (larger.length - 1);
            while (larger[place] != 0) {
                place = (place + 1) & (larger.length - 1);
            }
            larger[place] = number + 1;
        }
        places = larger;
    }

    private byte[] chunk(int number) {
        return chunks.get((int) (starts.get(number) >>> 32));
    }

    private int from(int number) {
        return (int) starts.get(number);
    }

    /** FNV-1a, its bits mixed once more, since ids of one publisher differ in few places. */
    private static int hash(byte[] bytes, int from, int length) {
        long hash = 0xcbf29ce484222325L;
        for (int i = from; i < from + length; i++) {
            hash = (hash ^ (bytes[i] & 0xFF)) * 0x100000001b3L;
        }
        hash ^= hash >>> 32;
        return (int) ((hash * 0x9E3779B97F4A7C15L) >>> 32);
    }
}
