package vn.thidua.web.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayLinksTests {

    @ParameterizedTest(name = "{2}")
    @CsvSource(quoteCharacter = '~', delimiter = '|', textBlock = """
            # tag                                     | carried                                                            | why
            <a href="/x">                             | <a href="/x?asOf=2017-10-12">                                      | a link goes on
            <a class="b" href="/x?y=1&amp;z=2#f">     | <a class="b" href="/x?y=1&amp;z=2&amp;asOf=2017-10-12#f">          | behind what is asked, before the anchor
            <a href="/x?asOf=2025-07-01">             | <a href="/x?asOf=2025-07-01">                                      | who names a day means it
            <a href="#main">                          | <a href="#main">                                                   | the same page
            <a href="https://example.org/">           | <a href="https://example.org/">                                    | another house
            <a href="//example.org/">                 | <a href="//example.org/">                                          | another house again
            <a href="/x" data-td-today>               | <a href="/x" data-td-today>                                        | the way back
            <a href="/x" hx-get="/y?z=1">             | <a href="/x?asOf=2017-10-12" hx-get="/y?z=1&amp;asOf=2017-10-12">  | parts too
            <button type="button" hx-get="/y">        | <button type="button" hx-get="/y?asOf=2017-10-12">                 | whoever asks for them
            <form method="get" action="/x">           | <form method="get" action="/x"><input type="hidden" name="asOf" value="2017-10-12"> | a form that asks
            <form method="post" action="/x">          | <form method="post" action="/x">                                   | never one that changes something
            <form method="get" action="/x" data-td-today> | <form method="get" action="/x" data-td-today>                  | the form of the day itself
            <link href="/x">                          | <link href="/x">                                                   | not a link for people
            <abbr title="/x">                         | <abbr title="/x">                                                  | not everything that begins with a
            <a title="a > b" href="/x">               | <a title="a > b" href="/x?asOf=2017-10-12">                        | a sign inside of words ends nothing
            """)
    void carriesTheDayWhereItBelongs(String tag, String carried, String why) {
        assertThat(DayLinks.carry("<p>" + tag + "x</p>", LocalDate.of(2017, 10, 12)))
                .isEqualTo("<p>" + carried + "x</p>");
    }
}
