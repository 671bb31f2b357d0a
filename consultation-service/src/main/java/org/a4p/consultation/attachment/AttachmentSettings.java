package org.a4p.consultation.attachment;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of files.
 *
 * @param largestFile the most bytes of one file
 * @param largestRequest the most bytes of one request with files, their form around them included
 * @param mostFiles the most files of one contribution
 * @param kept how long a file waits for its contribution
 * @param arrival how long storing a file may take before it counts as broken off
 * @param sweep how often files that no contribution will have are looked for
 * @param claim how long a contribution may take from claiming a file to its number
 */
@ConfigurationProperties("a4p.consultation.attachments")
public record AttachmentSettings(
        @DefaultValue("10MB") DataSize largestFile,
        @DefaultValue("25MB") DataSize largestRequest,
        @DefaultValue("10") int mostFiles,
        @DefaultValue("30d") Duration kept,
        @DefaultValue("1h") Duration arrival,
        @DefaultValue("10m") Duration sweep,
        @DefaultValue("2m") Duration claim) {

    public AttachmentSettings {
        if (largestFile.toBytes() < 1 || largestRequest.compareTo(largestFile) < 0) {
            throw new IllegalArgumentException("a request must have room for the largest file, and that for one byte");
        }
        if (mostFiles < 1) {
            throw new IllegalArgumentException("a contribution must have room for one file");
        }
        if (!claim.isPositive() || arrival.compareTo(claim) < 0 || kept.compareTo(arrival) < 0) {
            throw new IllegalArgumentException(
                    "a claim must end before an arrival, and that before a file is given up");
        }
    }
}
