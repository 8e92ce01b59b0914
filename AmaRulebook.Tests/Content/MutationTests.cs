using System.Text;
using AmaRulebook.Support;
using Xunit;

namespace AmaRulebook.Content;

/// <summary>Whatever stands in the files, loading tells problems and does not throw.</summary>
public class MutationTests
{
    private static readonly string[] Files = [.. SmallBook.Files.Keys.Order(StringComparer.Ordinal)];

    private static readonly string[] Pieces =
    [
        "---\n", ":::", "::: caution ", "::: note\n", "{#", "}", "[", "](", "#", "\n\n", "|", "|---|", "- ", "1. ", "> ", "**",
        ": ", "&a ", "*a", "!x ", "? ", "%", "\t", "\"", "'", "<", "\0", "\uFFFE", "：", "\\", "`", "{a: [b, ", "| |\n|-|\n",
        "::: figure ", "<g>", "</g>", "/>", "<!--", "<![CDATA[", "<?a?>", "<!DOCTYPE a [<!ENTITY b 'c'>]>", "&b;", "xmlns:a=\"b\" ", "url(#",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Bytes_changed_at_random_never_make_the_loader_throw(int seed)
    {
        var random = new Random(seed);
        using var folder = new RulebookFolder();
        for (var round = 0; round < 100; round++)
        {
            var file = Files[random.Next(Files.Length)];
            var bytes = Encoding.UTF8.GetBytes(SmallBook.Files[file]).ToList();
            for (var change = random.Next(1, 8); change > 0; change--)
            {
                Mutate(bytes, random);
            }

            folder.WithBytes(file, [.. bytes]);
            AssertSound(folder);
        }
    }

    [Fact]
    public void Bytes_that_never_were_a_text_never_make_the_loader_throw()
    {
        var random = new Random(4);
        using var folder = new RulebookFolder();
        foreach (var file in Files)
        {
            var bytes = new byte[random.Next(2000)];
            random.NextBytes(bytes);
            folder.WithBytes(file, bytes);
            AssertSound(folder);
        }
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("a: {")]
    [InlineData("> ")]
    [InlineData("**a ")]
    [InlineData("[a](")]
    [InlineData("![")]
    [InlineData("<a:")]
    [InlineData("| ")]
    [InlineData("::: note\n")]
    [InlineData("::: figure circles\n")]
    [InlineData("\t")]
    public void A_sign_repeated_through_a_whole_file_never_makes_the_loader_throw(string sign)
    {
        var text = string.Concat(Enumerable.Repeat(sign, 4000));
        using var folder = new RulebookFolder().With(SmallBook.GlossaryFile, text).WithText(text);

        AssertSound(folder);
    }

    private static void AssertSound(RulebookFolder folder)
    {
        var (rulebook, problems) = RulebookLoader.Load(folder.Path);

        Assert.Equal(rulebook is null, problems.Count > 0);
        Assert.All(problems, problem => Assert.True(problem.Line >= 0 && problem.Message.Length > 0));
    }

    private static void Mutate(List<byte> bytes, Random random)
    {
        var at = random.Next(bytes.Count + 1);
        switch (random.Next(5))
        {
            case 0:
                bytes.RemoveRange(at, Math.Min(random.Next(40), bytes.Count - at));
                break;
            case 1:
                bytes.InsertRange(at, Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]));
                break;
            case 2:
                bytes.InsertRange(at, bytes.Skip(random.Next(bytes.Count + 1)).Take(60).ToList());
                break;
            case 3 when at < bytes.Count:
                bytes[at] = (byte)random.Next(256);
                break;
            default:
                bytes.Insert(at, (byte)random.Next(32, 127));
                break;
        }
    }
}
