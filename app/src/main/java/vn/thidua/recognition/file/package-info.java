/**
 * Cases judged from files alone: a file of cases and the rule packs. Nothing is asked of a database and nothing is stored.
 *
 * <p>Start reading at {@code CaseReader} (text to cases), then {@code CaseJudging} (a case becomes an answer), then {@code
 * AnswerText} and {@code AnswerJson} (how it is told). Other modules ask {@link vn.thidua.recognition.EligibleFiles}. Format:
 * {@code docs/formats/eligibility-cases.md}.
 */
@NullMarked
package vn.thidua.recognition.file;

import org.jspecify.annotations.NullMarked;
