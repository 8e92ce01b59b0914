using Xunit;

namespace AmaRulebook.Staff.Passwords;

public class PasswordRulesTests
{
    private const string Email = "hanako.mori@city.example.jp";
    private const string Name = "森 花子";

    [Theory]
    [InlineData("password1234")]
    [InlineData("Password!2026")]
    [InlineData("P@ssw0rdP@ssw0rd")]
    [InlineData("123456789012")]
    [InlineData("qwertyuiopasdf")]
    [InlineData("aaaaaaaaaaaa")]
    [InlineData("abcabcabcabc")]
    [InlineData("AmaCity2026!!")]
    [InlineData("administrator1")]
    [InlineData("hanakomori2026")]
    [InlineData("ｐａｓｓｗｏｒｄ１２３４")]
    [InlineData("1qaz2wsx3edc")]
    public void What_everybody_tries_first_is_refused(string password) =>
        Assert.Contains("すぐに当てられます", PasswordRules.Check(password, Email, Name), StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("short")]
    [InlineData("elevenchars")]
    public void A_short_one_is_refused(string password) =>
        Assert.Contains("12文字以上", PasswordRules.Check(password, Email, Name), StringComparison.Ordinal);

    [Fact]
    public void An_endless_one_is_refused() =>
        Assert.Contains("128文字まで", PasswordRules.Check(string.Concat(Enumerable.Repeat("midori-no-hashi", 9)), Email, Name), StringComparison.Ordinal);

    [Theory]
    [InlineData("midori-no-hashi")]
    [InlineData("みどりの橋をわたる朝77")]
    [InlineData("kettle pigeon harbour")]
    [InlineData("x9#Lq2!vTz7&")]
    public void A_long_one_of_its_own_will_do(string password) => Assert.Null(PasswordRules.Check(password, Email, Name));
}
