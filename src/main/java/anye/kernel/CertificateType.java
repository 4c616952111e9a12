package anye.kernel;

/** 证件类型: 残疾人证, 残疾军人证, 伤残人民警察证. Which of them count is a figure of the law, not of this list. */
public enum CertificateType {
    DISABILITY, VETERAN, POLICE
}
