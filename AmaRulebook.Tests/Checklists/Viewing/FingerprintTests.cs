using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists.Viewing;

public class FingerprintTests
{
    [Fact]
    public void The_same_seen_twice_is_the_same()
    {
        var session = ASession.Opened();

        Assert.Equal(Fingerprint.Of(session.SeenBy(Green)), Fingerprint.Of(session.SeenBy(Green)));
        Assert.NotEqual(Fingerprint.Of(session.SeenBy(City)), Fingerprint.Of(session.SeenBy(Green)));
    }

    [Theory]
    [InlineData("花壇の広さ", "花壇の長さ")]
    [InlineData("", null)]
    [InlineData("a\",\"b", "a")]
    public void One_letter_makes_another(string one, string? other) =>
        Assert.NotEqual(Fingerprint.Of(new { view = new[] { new { Note = (string?)one } } }), Fingerprint.Of(new { view = new[] { new { Note = other } } }));

    [Fact]
    public void A_text_that_was_pinned_at_another_revision_is_another()
    {
        var text = ASession.OfTwo().Session.Text;

        Assert.NotEqual(Fingerprint.Of(text), Fingerprint.Of(text with { Revision = "later" }));
    }
}
