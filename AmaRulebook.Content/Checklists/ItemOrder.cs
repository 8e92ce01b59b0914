namespace AmaRulebook.Content.Checklists;

/// <summary>Holds the items that the head of a checklist declares against those that its body writes out.</summary>
internal static class ItemOrder
{
    public static void Check(StageDraft stage, int line, FileProblems problems)
    {
        if (stage.Items.Count == 0)
        {
            problems.Add(line, "「items」に項目がありません。「- id: …」の形で書いてください。");
        }

        foreach (var twice in stage.Items.GroupBy(item => item.Id).Where(group => group.Key.Length > 0))
        {
            foreach (var item in twice.Skip(1))
            {
                problems.Add(item.Line, $"「items」の「{item.Id}」は{twice.First().Line}行目にもあります。どちらかを消してください。");
            }
        }

        var declared = stage.Items.Select(item => item.Id).Where(id => id.Length > 0).Distinct().ToList();
        var written = stage.Parts.Select(part => part.Id).Where(id => id.Length > 0).Distinct().ToList();
        foreach (var item in stage.Items.Where(item => item.Id.Length > 0 && !written.Contains(item.Id)))
        {
            problems.Add(item.Line, $"「items」の「{item.Id}」の本文がありません。「## 項目 {{#{item.Id}}}」の形で書いてください。");
        }

        foreach (var part in stage.Parts.Where(part => part.Id.Length > 0 && !declared.Contains(part.Id)))
        {
            problems.Add(part.Line, $"項目「{part.Id}」が「items」にありません。ファイルのはじめの「items」に書いてください。");
        }

        if (declared.Count == written.Count && declared.ToHashSet().SetEquals(written) && !declared.SequenceEqual(written))
        {
            problems.Add(line, $"「items」と本文で項目の順番がちがいます。本文の順番は{string.Join("、", written)}です。");
        }
    }
}
