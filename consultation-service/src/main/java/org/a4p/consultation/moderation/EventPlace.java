package org.a4p.consultation.moderation;

import org.a4p.consultation.contribution.ThreadContext;
import org.a4p.pages.language.SixLanguages;

/** Which contribution an event is about and where it stands, as all events of moderation tell it. */
record EventPlace(
        String citation, int number, String delegation, Named theme, Named consultation, InThread thread, String path) {

    static EventPlace of(Review review, ThreadContext place) {
        return new EventPlace(
                review.id().citation(),
                review.id().number(),
                review.author().value(),
                new Named(review.theme().value(), place.theme().names()),
                new Named(review.consultation().value(), place.consultation().titles()),
                new InThread(review.id().thread().toString(), place.thread().title()),
                review.id().path());
    }

    /** An id and its name in six languages. */
    record Named(String id, SixLanguages names) {}

    /** A thread and its title. */
    record InThread(String id, String title) {}
}
