using Xunit;

namespace AmaRulebook.Records.Exporting;

public class ExportNameTests
{
    private static readonly DateOnly Day = new(2026, 11, 23);

    [Theory]
    [InlineData("中央公園の花壇づくり", "中央公園の花壇づくり_2026-11-23.csv")]
    [InlineData("../../etc/passwd", "etc_passwd_2026-11-23.csv")]
    [InlineData("花\u202Evsc.exe", "花vsc_exe_2026-11-23.csv")]
    [InlineData("=1+1\t;\"", "1_1_2026-11-23.csv")]
    [InlineData("・・・", "project_2026-11-23.csv")]
    [InlineData("CON", "CON_2026-11-23.csv")]
    [InlineData("パート2 ２回目", "パート2_２回目_2026-11-23.csv")]
    public void It_is_a_name_that_every_system_takes(string project, string name) => Assert.Equal(name, ExportName.Of(project, Day, "csv"));

    [Fact]
    public void It_is_no_longer_than_a_file_system_allows() =>
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(ExportName.Of(new string('花', 100), Day, "json")), 60, 255);
}
