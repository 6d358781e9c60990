package org.tamiz.sources.ftm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.Designation;
import org.tamiz.model.PartialDate;
import org.tamiz.sources.internal.IsoDates;

/** Designations from Sanction records, and from the programmes that an entity itself states. */
final class FtmDesignations {

    /** The authority of a designation that names none. */
    private static final String NOT_STATED = "not stated";

    /** What a {@link Designation} has a place for; {@code entity} is the party itself. */
    static final Set<String> USED = Set.of("authority", "entity", "program", "programId");

    private FtmDesignations() {}

    static List<Designation> of(String list, FtmEntity entity, List<FtmEntity> sanctions) {
        List<Designation> designations = new ArrayList<>();
        Set<String> covered = new LinkedHashSet<>();
        for (FtmEntity sanction : sanctions) {
            List<String> programs = programs(sanction);
            covered.addAll(programs);
            designations.add(new Designation(
                    list, authority(sanction), programs, listedOn(sanction), List.of(), reference(sanction)));
        }
        List<String> others = programs(entity).stream()
                .filter(program -> !covered.contains(program))
                .toList();
        if (!others.isEmpty()) {
            designations.add(new Designation(list, NOT_STATED, others, null, List.of(), null));
        }
        return designations;
    }

    private static List<String> programs(FtmEntity entity) {
        Set<String> programs = new LinkedHashSet<>(entity.values("programId"));
        programs.addAll(entity.values("program"));
        return List.copyOf(programs);
    }

    private static String authority(FtmEntity sanction) {
        List<String> authorities = sanction.values("authority");
        return authorities.isEmpty() ? NOT_STATED : String.join("; ", authorities);
    }

    /** The earliest whole day that the record calls the day of listing, or else that of its beginning. */
    private static @Nullable LocalDate listedOn(FtmEntity sanction) {
        return earliest(sanction.values("listingDate"))
                .or(() -> earliest(sanction.values("startDate")))
                .orElse(null);
    }

    private static Optional<LocalDate> earliest(List<String> dates) {
        return dates.stream()
                .flatMap(text -> IsoDates.read(text).stream())
                .filter(date -> date.day() > 0)
                .sorted()
                .findFirst()
                .map(FtmDesignations::day);
    }

    private static LocalDate day(PartialDate date) {
        return LocalDate.of(date.year(), date.month(), date.day());
    }

    private static @Nullable String reference(FtmEntity sanction) {
        String reference = sanction.first("authorityId");
        return reference == null ? sanction.first("unscId") : reference;
    }
}
