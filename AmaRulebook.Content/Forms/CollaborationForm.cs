namespace AmaRulebook.Content.Forms;

/// <summary>A form of collaboration (協働の形態, section 2-5).</summary>
/// <param name="Id">Stable id, such as <c>endorsement</c>.</param>
/// <param name="Name">後援, 事業協力, 事業共催, 補助・助成 or 事業委託.</param>
/// <param name="Section">The section that describes it.</param>
/// <param name="Domain">Its place on the spectrum of section 2-4.</param>
/// <param name="Summary">Its meaning in one or two sentences.</param>
public sealed record CollaborationForm(string Id, string Name, string Section, string Domain, string Summary)
{
    /// <summary>Root-absolute address of its page.</summary>
    public string Address => $"/forms/{Id}";
}
