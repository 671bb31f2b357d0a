package org.a4p.pages.text;

/**
 * A record that is one text wherever it leaves the program: {@link #toString} is that text, and a static {@code
 * of(String)}, or else the constructor of one {@code String}, makes the record of it again.
 */
public interface TextValue {

    @Override
    String toString();
}
