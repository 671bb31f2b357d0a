package org.a4p.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts drawn from a seed, in which few words are common and most are rare, and the plain way to look through them. */
final class SearchTexts {

    /** The words of each question. */
    interface Words {
        String at(int number);
    }

    private static final int VOCABULARY = 20_000;
    private static final int LENGTH = 80;
    private static final String[] SYLLABLES = {"pa", "tro", "mi", "sion", "ka", "lu", "ver", "den", "so", "rit"};

    private SearchTexts() {}

    static List<String> random(long seed, int count) {
        Random random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(any -> IntStream.range(0, LENGTH)
                        .mapToObj(word -> word(rank(random)))
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    /** A word that a few texts have. */
    static String rare(int number) {
        return word(VOCABULARY - 1 - number);
    }

    /** A word that many texts have. */
    static String common(int number) {
        return word(number % 20);
    }

    /** Two words that stand in a row in one of the texts, at least. */
    static String phrase(List<String> texts, int number) {
        String[] words = texts.get(number * 31 % texts.size()).split(" ", 4);
        return words[1] + " " + words[2];
    }

    /** How many of the texts have these words in a row. */
    static long scan(List<String> texts, String words) {
        String wanted = " " + words + " ";
        return texts.stream()
                .filter(text -> (" " + text + " ").contains(wanted))
                .count();
    }

    /** Small ranks far more often than large ones, as in any language. */
    private static int rank(Random random) {
        return (int) Math.min(VOCABULARY - 1, Math.pow(VOCABULARY, random.nextDouble()) - 1);
    }

    private static String word(int rank) {
        return Arrays.stream(String.valueOf(rank + 100).split(""))
                .map(digit -> SYLLABLES[Integer.parseInt(digit)])
                .collect(Collectors.joining());
    }
}
