package org.a4p.consultation.contribution.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WindowTests {

    @Test
    void pagesHoldFiftyNumbersEach() {
        assertThat(Window.page(1)).isEqualTo(new Window(1, 50));
        assertThat(Window.page(2)).isEqualTo(new Window(51, 100));
        assertThat(Window.pageOf(50)).isEqualTo(1);
        assertThat(Window.pageOf(51)).isEqualTo(2);
        assertThat(Window.pageOf(0)).isEqualTo(1);
    }

    @Test
    void standsWhateverIsAskedFor() {
        assertThat(Window.page(Integer.MIN_VALUE)).isEqualTo(new Window(1, 50));
        assertThat(Window.from(-7, 50)).isEqualTo(new Window(1, 50));
        Window last = Window.page(Integer.MAX_VALUE);
        assertThat(last.first()).isPositive().isLessThanOrEqualTo(last.last());
        Window end = Window.from(Integer.MAX_VALUE, 50);
        assertThat(end.last()).isPositive();
    }

    @Test
    void leadFromPartToPartWithoutSkippingANumber() {
        Paging paging = new Paging(Window.page(2), 120);

        assertThat(paging.earlier()).isEqualTo(1);
        assertThat(paging.later()).isEqualTo(101);
        assertThat(paging.shown()).isEqualTo(100);
        assertThat(paging.lastPage()).isEqualTo(3);
        assertThat(paging.isWhole()).isFalse();
        assertThat(new Paging(Window.page(1), 50).isWhole()).isTrue();
    }
}
