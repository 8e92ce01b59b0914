using Microsoft.Extensions.Configuration;
using Xunit;

namespace AmaRulebook;

public class CommandsTests
{
    private static readonly IConfiguration None = new ConfigurationBuilder().Build();

    [Theory]
    [InlineData("bakup", "copy.zip")]
    [InlineData("staff", "ad")]
    [InlineData("content")]
    public void A_slip_starts_nothing(params string[] args) => Assert.Equal(1, Commands.TryRun(args, None));

    [Theory]
    [InlineData]
    [InlineData("--urls", "http://127.0.0.1:5080")]
    [InlineData("urls=http://127.0.0.1:5080")]
    [InlineData("staff", "add", "kanri@example.jp")]
    public void Settings_are_no_slip(params string[] args) => Assert.Null(Commands.TryRun(args, None));
}
