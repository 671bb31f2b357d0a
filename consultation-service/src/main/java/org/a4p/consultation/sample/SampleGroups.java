package org.a4p.consultation.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.a4p.consultation.group.Group;
import org.a4p.consultation.group.GroupId;
import org.a4p.consultation.group.Groups;
import org.a4p.consultation.group.Membership;
import org.a4p.consultation.group.MembershipKind;
import org.a4p.consultation.group.Spokesperson;
import org.a4p.delegations.DelegationCode;
import org.a4p.pages.language.SixLanguages;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The groups of {@code sample/groups.csv}, in the columns of an import. Accessions to the European and the African Union have
 * their dates; where a date is not known it is the day on which Action for Peacekeeping was launched.
 */
@Component
@Order(0)
@ConditionalOnProperty("a4p.sample-data")
class SampleGroups implements ApplicationRunner {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /** The European Union has spoken for itself in the General Assembly since resolution 65/276. */
    private static final Map<String, List<Spokesperson>> SPOKESPERSONS = Map.of(
            "eu", List.of(spokesperson("EU", "2011-05-03")),
            "au", List.of(spokesperson("AU", "2018-03-28")),
            "canz", List.of(spokesperson("CAN", "2018-03-28")),
            "nam", List.of(spokesperson("MAR", "2018-03-28")));

    private final Groups groups;

    SampleGroups(Groups groups) {
        this.groups = groups;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        lines().forEach((id, lines) -> {
            if (groups.find(new GroupId(id)).isEmpty()) {
                groups.add(group(id, lines));
            }
        });
    }

    private static Group group(String id, List<CSVRecord> lines) {
        return new Group(
                new GroupId(id),
                names(lines.getFirst()),
                List.of(),
                lines.stream().map(SampleGroups::membership).toList(),
                SPOKESPERSONS.getOrDefault(id, List.of()),
                true,
                1);
    }

    private static Membership membership(CSVRecord line) {
        return new Membership(
                new DelegationCode(line.get("delegation")),
                MembershipKind.valueOf(line.get("standing")),
                LocalDate.parse(line.get("from")),
                day(line.get("until")));
    }

    private static SixLanguages names(CSVRecord line) {
        return new SixLanguages(
                line.get("en"), line.get("fr"), line.get("es"), line.get("ar"), line.get("ru"), line.get("zh"));
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static Spokesperson spokesperson(String delegation, String from) {
        return new Spokesperson(new DelegationCode(delegation), LocalDate.parse(from), null);
    }

    private static Map<String, List<CSVRecord>> lines() {
        try (InputStream file = new ClassPathResource("sample/groups.csv").getInputStream();
                CSVParser lines = FORMAT.parse(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.stream()
                    .collect(Collectors.groupingBy(line -> line.get("group"), LinkedHashMap::new, Collectors.toList()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
