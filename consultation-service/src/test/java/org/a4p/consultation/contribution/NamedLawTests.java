package org.a4p.consultation.contribution;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.a4p.delegations.Delegation;
import org.a4p.delegations.DelegationCode;
import org.a4p.delegations.Delegations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Law: among whatever words, however typed, a name of a delegation names it and no other. */
class NamedLawTests {

    private static final DelegationCode SPEAKER = new DelegationCode("ALIGNS");
    private static final int MOST_NEIGHBOURS = 6;

    private static final Map<String, List<String>> WORDS = Map.of(
            "ar", List.of("كما", "قالت", "وفد", "من", "أجل", "السلام"),
            "en", List.of("As", "said", "the", "delegation", "of", "and", "thanks", "NOT", "1325"),
            "es", List.of("Como", "dijo", "la", "delegación", "de", "y", "agradece", "operaciones"),
            "fr", List.of("Comme", "l’a", "dit", "la", "délégation", "de", "et", "où", "opérations"),
            "ru", List.of("Как", "сказала", "делегация", "и", "кроме", "того", "операции", "её"),
            "zh", List.of("正如", "所说", "代表团", "赞同", "感谢", "维持和平", "发展中国家", "，"));

    private final Delegations directory = Delegations.directory();
    private final Named named = new Named(directory);

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {193, 1325, 20180911})
    void everyNameNamesItsDelegationAlone(long seed) {
        Random random = new Random(seed);
        for (Delegation delegation : directory.all()) {
            knownNames(delegation).forEach(name -> {
                String text = sentence(name, random);
                assertThat(named.in(text, SPEAKER))
                        .as("seed %d: %s", seed, text)
                        .containsExactly(delegation.code());
            });
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {193, 1325, 20180911})
    void namesOfNobodyNameNobody(long seed) {
        Random random = new Random(seed);
        for (String words : new TreeSet<>(directory.namesOfNobody())) {
            String text = sentence(new Known("en", words), random);
            assertThat(named.in(text, SPEAKER)).as("seed %d: %s", seed, text).isEmpty();
        }
    }

    @Test
    void noNameOfOneDelegationIsANameOfAnother() {
        Map<String, Set<String>> bearers = directory.all().stream()
                .flatMap(delegation -> delegation.allNames().stream()
                        .map(name -> Map.entry(
                                Spelling.small(Spelling.plain(name)),
                                delegation.code().value())))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
        bearers.values().removeIf(codes -> codes.size() == 1);
        assertThat(bearers).isEmpty();
    }

    private static Stream<Known> knownNames(Delegation delegation) {
        Stream<Known> names =
                delegation.names().entrySet().stream().map(name -> new Known(name.getKey(), name.getValue()));
        Stream<Known> others = delegation.otherNames().entrySet().stream()
                .flatMap(some -> some.getValue().stream().map(name -> new Known(some.getKey(), name)));
        return Stream.concat(names, others)
                .sorted(Comparator.comparing(Known::language).thenComparing(Known::words));
    }

    private static String sentence(Known name, Random random) {
        return neighbours(name.language(), random)
                + typed(name.words(), random)
                + (name.language().equals("zh") ? "" : pick(List.of(" ", ", ", "\n", "), "), random))
                + neighbours(name.language(), random);
    }

    private static String neighbours(String language, Random random) {
        String space = language.equals("zh") ? "" : " ";
        List<String> words = WORDS.getOrDefault(language, List.of());
        return IntStream.range(0, random.nextInt(MOST_NEIGHBOURS))
                .mapToObj(_ -> pick(words, random) + space)
                .collect(Collectors.joining());
    }

    private static String typed(String name, Random random) {
        String cased = random.nextInt(4) == 0 ? name.toUpperCase(Locale.ROOT) : name;
        return cased.replace("’", pick(List.of("'", "’"), random))
                .replace("-", pick(List.of("-", "\u2011", "–"), random))
                .replace(" ", pick(List.of(" ", "  ", "\n", "\u00a0"), random));
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private record Known(String language, String words) {}
}
