package org.a4p.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Seeded texts in every official script, and with what breaks careless code: pairs, half pairs, marks, nothing at all. */
public final class RandomTexts {

    private static final List<List<String>> VOCABULARIES = List.of(
            List.of("Urges", "Member", "States", "to", "assess", "performance", "co-sponsors", "A/RES/73/1", "18", "%"),
            List.of("s’engage", "l'appliquer", "à", "protéger", "les", "civils", "évaluation", "élément"),
            List.of("Alienta", "a", "los", "Estados", "¿cómo?", "más", "mujeres", "policía", "señal"),
            List.of("تحث", "الدول", "الأعضاء", "على", "حماية", "المدنيين،", "؛", "مَدَنِيّـون", "\u200Fالأداء\u200E"),
            List.of("Призывает", "государства-члены", "оценивать", "работу", "и", "сообщать", "ещё"),
            List.of("我们", "重申", "对维持和平行动的承诺", "，", "保护平民", "。", "会员国"),
            List.of(
                    "🕊", "👩🏽‍✈️", "🇺🇳", "e\u0301", "\uD83D", "\uDE00", "\u0000", "\n", "\t", "-", "/", "A/",
                    "-a-"));

    private final Random random;

    public RandomTexts(long seed) {
        random = new Random(seed);
    }

    public String text() {
        int words = random.nextInt(4) == 0 ? random.nextInt(3) : random.nextInt(60);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(word()).append(random.nextInt(5) == 0 ? "" : " ");
        }
        return text.toString();
    }

    /** The same text after a drafter was at it: words taken out, put in, replaced, cut in the middle of anything. */
    public String edited(String text) {
        StringBuilder edited = new StringBuilder(text);
        for (int edits = random.nextInt(5); edits > 0; edits--) {
            int from = random.nextInt(edited.length() + 1);
            int to = Math.min(edited.length(), from + random.nextInt(25));
            switch (random.nextInt(3)) {
                case 0 -> edited.delete(from, to);
                case 1 -> edited.insert(from, word() + " ");
                default -> edited.replace(from, to, word());
            }
        }
        return edited.toString();
    }

    /** Some of the numbers below {@code most}, most of them in order. */
    public List<Integer> choice(int most) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            if (random.nextInt(4) > 0) {
                int place = random.nextInt(3) == 0 ? random.nextInt(numbers.size() + 1) : numbers.size();
                numbers.add(place, i);
            }
        }
        return numbers;
    }

    public boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private String word() {
        List<String> vocabulary = VOCABULARIES.get(random.nextInt(VOCABULARIES.size()));
        return vocabulary.get(random.nextInt(vocabulary.size()));
    }
}
