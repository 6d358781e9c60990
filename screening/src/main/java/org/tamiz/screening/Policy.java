package org.tamiz.screening;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tamiz.matcher.WeakAliases;

/**
 * What the user's institution decided about screening. Every decision carries its {@link #id()}.
 *
 * @param threshold points from which a pair is a hit, above 0
 * @param weakAliases what weak aliases may do
 * @param maxListAgeDays age in days from publication above which an edition is too old to clear anybody against;
 *     {@code null} for no limit
 * @param acceptGaps whether a query without a hit may be cleared although an edition is not proven whole, or does not
 *     state all names
 */
public record Policy(
        int threshold, WeakAliases weakAliases, @Nullable Integer maxListAgeDays, boolean acceptGaps) {

    /** The one policy behind every published figure. */
    public static final Policy DEFAULT = new Policy(500, WeakAliases.SUPPORT, null, false);

    private static final Pattern ID =
            Pattern.compile("threshold=(?<threshold>[0-9]{1,9});weak-aliases=(?<weak>full|support)"
                    + ";max-list-age=(none|(?<age>[0-9]{1,9})d);gaps=(?<gaps>accept|refuse)");

    public Policy {
        if (threshold < 1) {
            throw new IllegalArgumentException("a threshold is at least 1 point, not " + threshold);
        }
        Objects.requireNonNull(weakAliases);
        if (maxListAgeDays != null && maxListAgeDays < 0) {
            throw new IllegalArgumentException("an age limit is at least 0 days, not " + maxListAgeDays);
        }
    }

    /**
     * The policy of this id.
     *
     * @throws IllegalArgumentException when the text is no policy's {@link #id()}
     */
    public static Policy ofId(String id) {
        Matcher parts = ID.matcher(id);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no policy has the id " + id);
        }
        String age = parts.group("age");
        Policy policy = new Policy(
                Integer.parseInt(parts.group("threshold")),
                parts.group("weak").equals("full") ? WeakAliases.FULL : WeakAliases.SUPPORT,
                age == null ? null : Integer.valueOf(age),
                parts.group("gaps").equals("accept"));
        if (!policy.id().equals(id)) {
            throw new IllegalArgumentException("no policy has the id " + id);
        }
        return policy;
    }

    /** Names the policy by all that it says, so that equal policies have equal ids everywhere. */
    public String id() {
        return "threshold=" + threshold + ";weak-aliases=" + (weakAliases == WeakAliases.FULL ? "full" : "support")
                + ";max-list-age=" + (maxListAgeDays == null ? "none" : maxListAgeDays + "d")
                + ";gaps=" + (acceptGaps ? "accept" : "refuse");
    }
}
