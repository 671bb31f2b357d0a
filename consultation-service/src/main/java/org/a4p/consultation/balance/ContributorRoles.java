package org.a4p.consultation.balance;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.a4p.delegations.DelegationCode;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The file {@code balance/contributor-roles.csv}: which States contribute troops or police or host an operation, and since
 * when. Host States and their dates are those of the operations' mandates; the contributors are a selection, for illustration.
 */
@Component
class ContributorRoles {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final List<Entry> entries = read();

    Set<ContributorRole> of(DelegationCode delegation, LocalDate date) {
        Set<ContributorRole> roles = EnumSet.noneOf(ContributorRole.class);
        entries.stream()
                .filter(entry -> entry.delegation.equals(delegation) && entry.covers(date))
                .forEach(entry -> roles.add(entry.role));
        return roles;
    }

    private static List<Entry> read() {
        try (InputStream file = new ClassPathResource("balance/contributor-roles.csv").getInputStream();
                CSVParser lines = FORMAT.parse(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.stream().map(ContributorRoles::entry).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Entry entry(CSVRecord line) {
        String until = line.get("until");
        return new Entry(
                new DelegationCode(line.get("delegation")),
                ContributorRole.valueOf(line.get("role")),
                LocalDate.parse(line.get("from")),
                until.isEmpty() ? null : LocalDate.parse(until));
    }

    private record Entry(
            DelegationCode delegation,
            ContributorRole role,
            LocalDate from,
            @Nullable LocalDate until) {

        boolean covers(LocalDate date) {
            return !date.isBefore(from) && (until == null || date.isBefore(until));
        }
    }
}
