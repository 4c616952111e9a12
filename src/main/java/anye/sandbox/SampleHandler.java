package anye.sandbox;

/**
 * An invented handler (经办人) with an account of their own at the pretend portal: comes in only while the employer's mandate stands.
 */
public record SampleHandler(String subject, SampleEmployer employer, String name, String phone) {
}
