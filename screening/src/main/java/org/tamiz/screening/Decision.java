package org.tamiz.screening;

import java.util.List;
import java.util.Objects;

/**
 * The answer to one query.
 *
 * @param queryId the query's id
 * @param hits the entries that reach the threshold, most points first; those of which it is not certain that they stood
 *     on their list at the date asked for are among them
 * @param caveats what stands in the way of clearing; a decision without hits is clear only when there is none
 * @param stateId the state screened against
 * @param policyId the policy applied
 * @param engine the engine's version
 */
public record Decision(
        String queryId, List<Hit> hits, List<Caveat> caveats, String stateId, String policyId, String engine) {

    /** What a decision comes to. */
    public enum Status {
        /** Screened against everything, and nothing reaches the threshold. */
        CLEAR,
        /** At least one entry that certainly stands on its list reaches the threshold. */
        HIT,
        /**
         * Nothing reaches the threshold, yet something was not, or not fully, screened; or what reaches it was on its list
         * at only one of the two editions around the date asked for. Never to be read as clear.
         */
        INCOMPLETE
    }

    public Decision {
        Objects.requireNonNull(queryId);
        hits = List.copyOf(hits);
        caveats = List.copyOf(caveats);
    }

    public Status status() {
        if (hits.stream().anyMatch(hit -> hit.entry().standing().isCertain())) {
            return Status.HIT;
        }
        return hits.isEmpty() && caveats.isEmpty() ? Status.CLEAR : Status.INCOMPLETE;
    }
}
