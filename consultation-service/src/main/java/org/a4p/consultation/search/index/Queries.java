package org.a4p.consultation.search.index;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.a4p.consultation.search.Facet;
import org.a4p.consultation.search.Question;
import org.a4p.consultation.search.Wording.Clause;
import org.a4p.pages.language.Language;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A question in the terms of the index. Every word must occur, as it is written or, in a text's own language, in another of
 * its forms. A word that says nothing in a language (<i>the</i>, <i>de</i>) is not asked of texts in that language, as long
 * as another word is.
 */
final class Queries {

    private static final float AS_WRITTEN = 1.5f;
    private static final float OTHERS_COUNT = 0.1f;

    private final QueryBuilder words;

    Queries(Analysis analysis) {
        words = new QueryBuilder(analysis.byField());
    }

    Query of(Question question) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        List<Clause> wanted =
                question.wording().wanted().stream().filter(this::saysSomething).toList();
        List<Clause> excluded = question.wording().excluded().stream()
                .filter(this::saysSomething)
                .toList();
        if (wanted.isEmpty()
                && excluded.isEmpty()
                && !question.wording().clauses().isEmpty()) {
            return new MatchNoDocsQuery("nothing but signs");
        }
        Set<Language> said = languagesIn(wanted);
        wanted.forEach(clause -> all.add(clause(clause, said), Occur.MUST));
        if (wanted.isEmpty()) {
            all.add(new ConstantScoreQuery(MatchAllDocsQuery.INSTANCE), Occur.MUST);
        }
        excluded.forEach(clause -> all.add(clause(clause, Set.of()), Occur.MUST_NOT));
        question.facets().forEach((facet, values) -> all.add(anyOf(facet, values), Occur.FILTER));
        all.add(dates(question), Occur.FILTER);
        return all.build();
    }

    private static Query anyOf(Facet facet, Set<String> values) {
        return new TermInSetQuery(
                facet.key(), values.stream().map(BytesRef::new).toList());
    }

    private static Query dates(Question question) {
        Instant from = question.from();
        Instant until = question.until();
        long asOf = question.part().asOf().toEpochMilli();
        return LongField.newRangeQuery(
                SearchIndex.AT,
                from == null ? Long.MIN_VALUE : from.toEpochMilli(),
                until == null ? asOf : Math.min(asOf, until.toEpochMilli() - 1));
    }

    private boolean saysSomething(Clause clause) {
        return asWritten(clause) != null;
    }

    private Set<Language> languagesIn(List<Clause> clauses) {
        Set<Language> said = EnumSet.noneOf(Language.class);
        Language.all().stream()
                .filter(language ->
                        clauses.stream().anyMatch(clause -> clause.quoted() || inOtherForms(clause, language) != null))
                .forEach(said::add);
        return said;
    }

    /** @param said the languages in which some word is asked for, so that another need not be */
    private Query clause(Clause clause, Set<Language> said) {
        List<Query> ways = new ArrayList<>();
        ways.add(new BoostQuery(asWritten(clause), AS_WRITTEN));
        if (clause.quoted()) {
            return ways.getFirst();
        }
        for (Language language : Language.all()) {
            Query forms = inOtherForms(clause, language);
            if (forms != null) {
                ways.add(forms);
            } else if (said.contains(language)) {
                ways.add(unasked(language));
            }
        }
        return new DisjunctionMaxQuery(ways, OTHERS_COUNT);
    }

    private static Query unasked(Language language) {
        Query inLanguage = new TermQuery(new Term(Facet.LANGUAGE.key(), language.code()));
        return new BoostQuery(new ConstantScoreQuery(inLanguage), 0);
    }

    private @Nullable Query asWritten(Clause clause) {
        return words.createPhraseQuery(Analysis.EXACT, clause.text());
    }

    /** A run of Chinese is several words, which need not stand together. */
    private @Nullable Query inOtherForms(Clause clause, Language language) {
        String field = Analysis.field(language);
        return language == Language.CHINESE
                ? words.createBooleanQuery(field, clause.text(), Occur.MUST)
                : words.createPhraseQuery(field, clause.text());
    }
}
