package org.a4p.consultation.home;

import java.util.List;
import org.a4p.consultation.consultation.ConsultationCard;
import org.a4p.consultation.contribution.web.Cards;
import org.a4p.consultation.desk.Task;
import org.a4p.consultation.reading.NewForYou;
import org.a4p.pages.shell.Page;

/**
 * Model of the first page.
 *
 * @param delegation name of the reader's, or empty
 */
record HomePage(
        List<ConsultationCard> open,
        List<Cards.Latest> latest,
        List<NewForYou.News> news,
        List<Task> desk,
        HomeShortcut wayIn,
        String delegation)
        implements Page {}
