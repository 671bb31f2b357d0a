package org.a4p.consultation.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/**
 * A set of numbers from 1 on, kept as the ranges it consists of: what is read of a thread of 100,000 contributions is mostly
 * one range. Equal sets are equal values, for ranges are in order and neither touch nor overlap.
 */
public record NumberRanges(List<Range> ranges) {

    static final NumberRanges NONE = new NumberRanges(List.of());

    /** Longer than what a page can show, by far. */
    private static final int LONGEST_TEXT = 4_000;

    private static final Pattern PART = Pattern.compile("([1-9][0-9]{0,8})(?:-([1-9][0-9]{0,8}))?");

    public NumberRanges {
        ranges = joined(ranges);
    }

    /** All numbers from the first to the last; none if there are none between them. */
    static NumberRanges between(int first, int last) {
        return first > last ? NONE : new NumberRanges(List.of(new Range(first, last)));
    }

    /**
     * Reads {@code 1-14,17}.
     *
     * @throws Failure if it is anything else
     */
    static NumberRanges read(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw unreadable();
        }
        return new NumberRanges(Stream.of(text.split(",", -1))
                .map(part -> Range.read(part.strip()))
                .toList());
    }

    private static Failure unreadable() {
        return new Failure(FailureKind.UNPROCESSABLE, "numbers-unreadable");
    }

    NumberRanges and(NumberRanges more) {
        return new NumberRanges(
                Stream.concat(ranges.stream(), more.ranges.stream()).toList());
    }

    /** Those of them that are not among these. */
    NumberRanges without(Collection<Integer> numbers) {
        NumberRanges rest = this;
        for (int number : numbers) {
            rest = new NumberRanges(
                    rest.ranges.stream().flatMap(range -> range.without(number)).toList());
        }
        return rest;
    }

    boolean contains(int number) {
        int low = 0;
        int high = ranges.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Range range = ranges.get(middle);
            if (range.last < number) {
                low = middle + 1;
            } else if (range.first > number) {
                high = middle - 1;
            } else {
                return true;
            }
        }
        return false;
    }

    int count() {
        return ranges.stream().mapToInt(Range::count).sum();
    }

    /** Those of them that are not beyond this number. */
    NumberRanges upTo(int last) {
        return new NumberRanges(ranges.stream()
                .filter(range -> range.first <= last)
                .map(range -> new Range(range.first, Math.min(range.last, last)))
                .toList());
    }

    /** Which numbers from 1 to this one are not among them. */
    NumberRanges missing(int last) {
        List<Range> gaps = new ArrayList<>();
        int next = 1;
        for (Range range : upTo(last).ranges) {
            if (range.first > next) {
                gaps.add(new Range(next, range.first - 1));
            }
            next = range.last + 1;
        }
        if (next <= last) {
            gaps.add(new Range(next, last));
        }
        return new NumberRanges(gaps);
    }

    OptionalInt first() {
        return ranges.isEmpty() ? OptionalInt.empty() : OptionalInt.of(ranges.getFirst().first);
    }

    /** As {@link #read} takes it, if there is any number. */
    @Override
    public String toString() {
        return ranges.stream().map(Range::toString).collect(Collectors.joining(","));
    }

    private static List<Range> joined(List<Range> ranges) {
        List<Range> joined = new ArrayList<>();
        for (Range range :
                ranges.stream().sorted(Comparator.comparingInt(Range::first)).toList()) {
            if (!joined.isEmpty() && range.first <= joined.getLast().last + 1) {
                Range before = joined.removeLast();
                joined.add(new Range(before.first, Math.max(before.last, range.last)));
            } else {
                joined.add(range);
            }
        }
        return List.copyOf(joined);
    }

    /** Numbers from the first to the last, both included. */
    public record Range(int first, int last) {

        public Range {
            if (first < 1 || last < first) {
                throw new IllegalArgumentException("no range of numbers: " + first + " to " + last);
            }
        }

        static Range read(String text) {
            Matcher matcher = PART.matcher(text);
            if (!matcher.matches()) {
                throw unreadable();
            }
            int first = Integer.parseInt(matcher.group(1));
            int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
            if (last < first) {
                throw unreadable();
            }
            return new Range(first, last);
        }

        int count() {
            return last - first + 1;
        }

        /** What is left of it on both sides. */
        Stream<Range> without(int number) {
            if (number < first || number > last) {
                return Stream.of(this);
            }
            Stream<Range> before = number == first ? Stream.empty() : Stream.of(new Range(first, number - 1));
            Stream<Range> after = number == last ? Stream.empty() : Stream.of(new Range(number + 1, last));
            return Stream.concat(before, after);
        }

        @Override
        public String toString() {
            return first == last ? Integer.toString(first) : first + "-" + last;
        }
    }
}
