package org.tamiz.screening;

import java.util.Objects;
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

    public Policy {
        if (threshold < 1) {
            throw new IllegalArgumentException("a threshold is at least 1 point, not " + threshold);
        }
        Objects.requireNonNull(weakAliases);
        if (maxListAgeDays != null && maxListAgeDays < 0) {
            throw new IllegalArgumentException("an age limit is at least 0 days, not " + maxListAgeDays);
        }
    }

    /** Names the policy by all that it says, so that equal policies have equal ids everywhere. */
    public String id() {
        return "threshold=" + threshold + ";weak-aliases=" + (weakAliases == WeakAliases.FULL ? "full" : "support")
                + ";max-list-age=" + (maxListAgeDays == null ? "none" : maxListAgeDays + "d")
                + ";gaps=" + (acceptGaps ? "accept" : "refuse");
    }
}
