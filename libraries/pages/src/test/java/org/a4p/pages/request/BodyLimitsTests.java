package org.a4p.pages.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.a4p.pages.problem.RequestRefused;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.util.unit.DataSize;

/** Which limit holds for which request; that it is kept to is shown where a service runs. */
class BodyLimitsTests {

    private static final DataSize LARGER = DataSize.ofKilobytes(20);

    private final List<LargerBody> larger = List.of(
            new LargerBody("/files/*", "", LARGER, RequestRefused::bodyTooLarge),
            new LargerBody("/forms/*", "multipart/", LARGER, RequestRefused::bodyTooLarge));

    private final BodyLimits limits = new BodyLimits(DataSize.ofKilobytes(1), larger);

    @Test
    void aLargerOneHoldsForItsPathsAndTypesAlone() {
        assertThat(allowed("/files/1", "application/pdf")).isEqualTo(LARGER);
        assertThat(allowed("/files/1/more", "application/pdf")).isEqualTo(DataSize.ofKilobytes(1));
        assertThat(allowed("/forms/1", "Multipart/Form-Data; boundary=b")).isEqualTo(LARGER);
        assertThat(allowed("/forms/1", "application/x-www-form-urlencoded")).isEqualTo(DataSize.ofKilobytes(1));
        assertThat(allowed("/", "")).isEqualTo(DataSize.ofKilobytes(1));
    }

    @Test
    void aFormWithFilesMustSayHowLongItIsWhereFilesAreNotExpected() {
        assertThat(limits.refusal(request("/", "multipart/form-data; boundary=b", -1)))
                .isPresent();
        assertThat(limits.refusal(request("/", "text/plain", -1))).isEmpty();
        assertThat(limits.refusal(request("/forms/1", "multipart/form-data; boundary=b", -1)))
                .isEmpty();
    }

    @Test
    void whatAnnouncesTooMuchIsRefused() {
        assertThat(limits.refusal(request("/", "text/plain", 1024))).isEmpty();
        assertThat(limits.refusal(request("/", "text/plain", 1025))).isPresent();
        assertThat(limits.refusal(request("/files/1", "text/plain", 20 * 1024))).isEmpty();
        assertThat(limits.refusal(request("/files/1", "text/plain", 20 * 1024 + 1)))
                .isPresent();
    }

    @Test
    void nothingIsNoLimit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LargerBody("/", "", DataSize.ofBytes(0), RequestRefused::bodyTooLarge));
    }

    private DataSize allowed(String path, String type) {
        return limits.of(request(path, type, 0)).maximum();
    }

    /** @param length as announced; negative if it is not */
    private static MockHttpServletRequest request(String path, String type, long length) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", path) {
            @Override
            public long getContentLengthLong() {
                return length;
            }
        };
        request.setContentType(type);
        return request;
    }
}
